package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Improving.good;
import static org.leanout.improvement.ImprovementKind.EASIER;
import static org.leanout.improvement.ImprovementKind.FASTER;
import static org.leanout.improvement.ImprovementKind.FEWER_ERRORS;
import static org.leanout.improvement.ImprovementKind.SAFER;
import static org.leanout.improvement.ImprovementKind.STEADIER;

import org.leanout.account.Me;

/** What got better, and worse, for Nursing operations. */
final class NursingImprovements {

    private NursingImprovements() {}

    static void tell(Relationship nursing, Me ines) {
        improve(nursing.improvements(), ines);
        own(nursing.impacts(), ines);
        tape(nursing.workarounds(), ines);
    }

    private static void improve(Improving improving, Me ines) {
        improving
                .plan(450, FASTER, "Ward lists in the mail before six", "Planning the early shift")
                .started(440)
                .closed(420, good(3, "hours saved a month", null), "Ward leads of four wards")
                .confirmed(415, ines);
        improving
                .plan(190, SAFER, "Ward PCs lock after five minutes", "Charting at the bed")
                .started(170)
                .closed(
                        150,
                        bad(20, "minutes lost a shift", "Nurses sign in again at every bed."),
                        "Counted by us on 5C for two shifts")
                .confirmed(148, ines);
        improving
                .plan(160, FASTER, "Discharge list prints itself", "Discharging patients in the morning")
                .started(140)
                .closed(
                        96,
                        good(6, "hours saved a month", "Ward clerks no longer fetch and sort it."),
                        "Two ward clerks, who wrote it down for two weeks")
                .confirmed(95, ines);
        improving
                .plan(80, STEADIER, "Mobile printers find the next free queue", "Printing labels at the bed")
                .started(60)
                .closed(40, good(8, "incidents fewer a month", null), "Ruben Falk, from the printer log of a month")
                .corrected(
                        38, ines, good(5, "incidents fewer a month", "The nights are quiet. By day some still fail."));
        improving
                .plan(90, EASIER, "Voice notes at the bed", "Charting at the bed")
                .dropped(70, "The wards are too loud. Two nurses of 7A tried it for a week.");
        improving
                .plan(24, FEWER_ERRORS, "Open tasks on top of the handover", "Handing over at seven")
                .started(20);
        improving.plan(3, FASTER, "Bed plan opens in five seconds", "Finding a free bed");
    }

    private static void own(Owning up, Me ines) {
        up.told(131, ines, "Two night shifts without the bed plan", bad("We rang every ward, twice a night."))
                .replied(129, "The update ran into the night. We have restarted it.")
                .notYet(128, ines, "And the next time?")
                .replied(
                        126,
                        "Updates of the bed plan now stop at nine in the evening, and we ask the night lead before.")
                .accepted(125, ines);
        up.noted(55, "The network held while ward 2 moved", good("No bed was without its screen for a minute."))
                .confirmed(53, ines);
        up.told(33, ines, "Ruben sat with us through the bed crisis", good(null));
        up.noted(20, "Printers on 4B were down for 3 hours", bad(3, "hours lost", null))
                .replied(18, "It was our change. Changes to printers now wait until 10 in the morning.");
    }

    private static void tape(Taping tape, Me ines) {
        var labels = tape.noted(
                        82,
                        300,
                        "Labels carry the old ward number",
                        "Labelling samples",
                        "Nurses print a second label and throw the first one away.")
                .mended(80, 15, "An hour on 7A: eleven labels")
                .mended(71, 20, null);
        labels.promoted(66, FEWER_ERRORS, "No second label on 7A and 5C", "Labelling samples")
                .started(64)
                .closed(18, good(31, "second prints fewer a week", null), "Print log of 7A and 5C")
                .heard(16, "Sofia");
        labels.gone(15);
        tape.noted(
                        110,
                        400,
                        "The old carts cannot show the bed plan",
                        "Finding a free bed",
                        "Nurses walk to the ward PC and back.")
                .mended(108, 10, null)
                .accepted(100, "The carts will be replaced. Nothing new is built for them.");
        tape.noted(
                        45,
                        210,
                        "Bed list and pharmacy list do not agree",
                        "Planning the early shift",
                        "Two ward clerks compare them by hand every morning.")
                .mended(40, 35, "Seven beds differed")
                .mended(26, 20, null)
                .mended(12, 30, null)
                .mended(3, ines, 25, "On 5C it was three beds.");
    }
}
