package org.leanout.demo;

import static org.leanout.engagement.Channel.CALL;
import static org.leanout.engagement.Channel.VISIT;
import static org.leanout.maturity.model.Level.STRATEGIC_PARTNER;
import static org.leanout.objective.ActivityKind.CHANGE;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.PEOPLE;
import static org.leanout.objective.ObjectiveKind.SERVICE;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SUPPORTER;
import static org.leanout.shared.Beneficiary.BOTH;
import static org.leanout.shared.Beneficiary.PARTNER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.demo.Valuing.Measured;
import org.leanout.demo.Valuing.Reached;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;

/** A trusted advisor: IT walks the wards, and is asked to plan along. */
final class NursingOperations {

    private NursingOperations() {}

    static void tell(Stage stage, Me maya, Me tom) {
        Relationship nursing = stage.begins(
                780,
                maya,
                "Nursing operations",
                "Patient care",
                "14 wards, staffing, handover",
                Tier.HIGH,
                Degree.HIGH,
                Degree.HIGH,
                "clinical");
        Me ines = nursing.person(780, "Ines Okafor", "Director of nursing", "555 0171", HIGH, HIGH, SUPPORTER);
        Me sofia = nursing.person(780, "Sofia Almeida", "Ward lead 7A", "555 0172", MEDIUM, HIGH, SUPPORTER);
        Me daniel = nursing.person(780, "Daniel Weber", "Night lead", "555 0173", MEDIUM, MEDIUM, NEUTRAL);
        nursing.sponsor(780, "Ines");
        nursing.engagement(778, 14, "Every other Tuesday after the round, on 7A", Set.of(VISIT, CALL), "Ines", "Sofia");
        nursing.deputy(780, tom);
        List<Wanting.Wanted> wishes = wishes(nursing.objectives(), ines);
        value(nursing.value(), ines, wishes.get(0).id());
        views(nursing.views(), ines, sofia, daniel);
        NursingTalks.tell(nursing, tom, sofia);
        NursingHelp.tell(nursing.help(), ines, sofia, daniel);
        NursingPromises.tell(nursing.promises(), ines, sofia);
        NursingProposals.tell(nursing.proposals(), ines, sofia, daniel, wishes.get(1));
        NursingImprovements.tell(nursing, ines);
        nursing.ambition()
                .set(96, STRATEGIC_PARTNER, -210, "Beds and nights are planned together, or twice.")
                .agreed(93, ines);
        Demanded.byNursing(nursing.demand(), ines);
        Trouble.ofNursing(nursing, ines, sofia);
    }

    /** What the value plan serves, and what the proposal of today does. */
    private static List<Wanting.Wanted> wishes(Wanting wanting, Me ines) {
        Wanting.Wanted paperwork = wanting.assumed(
                        320,
                        "Less paperwork on the wards",
                        SERVICE,
                        "nurses and patients",
                        "Minutes at a desk per shift, measured twice a year",
                        "40")
                .corrected(300, ines, "30 minutes less paperwork per shift")
                .confirmed(30, ines);
        Wanting.Wanted handover = wanting.wanted(
                        290, ines, "No handover without the full picture", COMPLIANCE, "patients")
                .confirmed(30, ines);
        Wanting.Wanted nights = wanting.assumed(
                        260,
                        "Fill night shifts a week ahead",
                        PEOPLE,
                        "nurses",
                        "Open night shifts a week before",
                        "none")
                .confirmed(250, ines)
                .askedAgain(3);
        Wanting.Wanted beds = wanting.assumed(
                        120,
                        "Know by noon which beds are free at six",
                        SERVICE,
                        "patients who wait in emergency",
                        "Free beds known by noon",
                        "9 of 10")
                .heard(110, "Sofia");
        UUID printers = wanting.work("Mobile printers on the wards", PROJECT, 210, 20, 420, "Ruben Falk, devices");
        paperwork.served(200, printers, "Labels are printed at the bed, so nobody walks to the desk for them.");
        UUID screen = wanting.work("Handover in one screen", PROJECT, 60, -90, 600, "Lena Hart, clinical systems");
        paperwork.served(55, screen, "Nurses write the handover once in place of four times.");
        handover.served(55, screen, "All that the next shift needs stands on one screen.");
        wanting.relationship()
                .priorities()
                .rankedForIt(42, paperwork, handover, nights)
                .ranked(40, ines, handover, beds, paperwork, nights);
        wanting.work("Network of the new wing", CHANGE, 40, null, 180, "Ruben Falk, devices");
        return List.of(paperwork, handover);
    }

    /** The second time they feel less heard than IT believes. */
    private static void views(Rating views, Me ines, Me sofia, Me daniel) {
        UUID first = views.round(254, 240, "A year together", ines, sofia, daniel);
        views.saysForIt(253, first, 5, 4, 4, 4, 4, 3);
        views.says(250, ines, first, 4, 3, 3, 4, 3, 3);
        views.says(247, sofia, first, 4, 3, 2, 3, 4, 3);
        views.says(241, daniel, first, 3, 2, 3, 3, 3, 2);
        views.workshop(
                231,
                first,
                "We bring short papers; they read them on a phone between two wards, or not at all. Asking is not hearing.",
                "Maya reads a proposal aloud at the ward meeting before it is sent. Ines names who answers.",
                140,
                ines);
        UUID second = views.round(66, 53, "After the new labels", ines, sofia, daniel);
        views.saysForIt(64, second, 5, 4, 5, 4, 4, 4);
        views.says(62, sofia, second, 5, 4, 3, 4, 4, 3);
        views.says(61, ines, second, 4, 4, 3, 4, 4, 4);
        views.says(54, daniel, second, 4, 3, 3, 4, 4, 3);
    }

    private static void value(Valuing value, Me ines, UUID paperwork) {
        var plan = value.plan(
                        330,
                        "Time for patients",
                        value.line(
                                "Nurses spend less of a shift on paper",
                                new Measured("At a desk, a shift", "minutes", "70", 340, "40"),
                                120,
                                "Ines",
                                paperwork),
                        value.line(
                                "No label is printed twice",
                                new Measured("Second prints a week", null, "40", 335, "5"),
                                60,
                                "Sofia",
                                null),
                        value.internal(
                                "The print servers are renewed before the labels grow",
                                new Measured("Old servers", null, "6", 330, "0"),
                                90))
                .agreed(325, ines)
                .reviewed(
                        250,
                        ines,
                        "Labels first, then handover. Desk minutes are measured again in half a year.",
                        "62",
                        "18");
        value.outcome(
                        90,
                        "Ward clerks have six hours a month back",
                        Reached.by("Discharge list prints itself"),
                        BOTH,
                        "ward clerks, and IT")
                .confirmed(88, ines);
        value.outcome(
                12,
                "Second prints are down to 9 a week",
                new Reached("Print log of 7A and 5C", "40", "9", plan.line(1)),
                PARTNER,
                "nurses");
    }
}
