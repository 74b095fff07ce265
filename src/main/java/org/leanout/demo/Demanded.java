package org.leanout.demo;

import static org.leanout.demand.Arose.ARRIVED;
import static org.leanout.demand.Arose.SHAPED;
import static org.leanout.demand.Arose.SURFACED;

import java.util.UUID;
import org.leanout.account.Me;

/** What some of the partners want of IT, and what became of the ask. */
final class Demanded {

    private Demanded() {}

    /** Half of it begins with something that IT saw. */
    static void byNursing(Shaping demand, Me ines) {
        demand.noted(
                        232,
                        SURFACED,
                        "Printers that come along",
                        "We walked with two nurses for a night: a third of their way is to the printer.",
                        "Sofia")
                .agreed(224, "Four mobile printers on 7A for a month. If second prints fall by half, all wards.", 120)
                .confirmed(221, ines);
        demand.noted(
                        128,
                        SHAPED,
                        "Know by noon which beds are free at six",
                        "A screen with all beds of the house.",
                        "Ines")
                .agreed(112, "A list of the beds that will be free, made by the wards before ten.", 40)
                .denied(109, ines, "By eleven. Before ten nobody knows.")
                .agreed(107, "A list of the beds that will be free, made by the wards before eleven.", 40)
                .confirmed(106, ines);
        demand.noted(
                        16,
                        ARRIVED,
                        "Staffing on weekends",
                        "A report of who worked on weekends, by ward and by month, for the last three years.",
                        "Ines")
                .agreed(5, "Next weekend’s gaps on one page every Wednesday. The three years are not needed.", 16);
    }

    /** Most of it arrives as it is. */
    static void bySupply(Shaping demand, Me jonas) {
        demand.noted(118, SHAPED, "The stock of four docks on one page", "A new system for the docks.", "Jonas")
                .agreed(108, "One page that reads the four lists we have. Nobody counts twice.", 60)
                .confirmed(104, jonas);
        demand.noted(74, ARRIVED, "Gloves by colour", "Four numbers for gloves, one for each colour.", "Thandi")
                .agreed(70, "One number, and the colour as a field.", 6)
                .heard(66, "Thandi");
        demand.noted(9, ARRIVED, "Scanners with a camera", "Forty scanners with a camera for damaged pallets.", "Mira");
    }

    /** It began with a proposal of IT. */
    static void byRadiology(Shaping demand, UUID reminders) {
        demand.noted(
                        330,
                        SURFACED,
                        "Reminders for imaging appointments",
                        "One in eleven does not come, and the scanner stands still for half an hour.",
                        "Naomi",
                        reminders)
                .agreed(326, "A text two days before, for all scanners, in three languages.", 60)
                .heard(325, "Naomi");
    }

    static void byHumanResources(Shaping demand) {
        demand.noted(140, ARRIVED, "A form for every leave", "Eleven forms, one for each kind of leave.", "Katja")
                .dropped(121, "The roster asks for the kind already.");
    }
}
