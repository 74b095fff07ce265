package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Improving.good;
import static org.leanout.improvement.ImprovementKind.CHEAPER;
import static org.leanout.improvement.ImprovementKind.EASIER;
import static org.leanout.improvement.ImprovementKind.FASTER;
import static org.leanout.improvement.ImprovementKind.FEWER_ERRORS;
import static org.leanout.improvement.ImprovementKind.SAFER;

import org.leanout.account.Me;

/** What got better for Pharmacy, and what did not. */
final class PharmacyImprovements {

    private PharmacyImprovements() {}

    static void tell(Relationship pharmacy, Me anjali, Me piotr, Me grace) {
        improve(pharmacy.improvements(), piotr, grace);
        own(pharmacy.impacts(), anjali, grace);
        tape(pharmacy.workarounds(), grace);
    }

    private static void improve(Improving improving, Me piotr, Me grace) {
        improving
                .plan(655, EASIER, "Labels of another paper", "Storing cooled medicines")
                .started(650)
                .closed(630, good("They stay on, even when wet."), "Piotr Zielinski")
                .heard(628, "Piotr");
        improving
                .plan(420, CHEAPER, "Order larger packages", "Ordering")
                .started(415)
                .dropped(398, "The shelf is too low for them.");
        improving
                .plan(244, FASTER, "Signed in for the whole round", "Ward round")
                .started(243)
                .closed(215, good(25, "minutes saved a round", null), "Grace Mwangi, on six rounds")
                .confirmed(211, grace);
        improving
                .plan(185, FEWER_ERRORS, "Boxes that look alike lie apart on the screen", "Picking")
                .started(180)
                .closed(150, good(3, "mix-ups fewer a month", null), "Reports of dispensary")
                .denied(146, grace, "The reports fell because nobody filled them in. Count again.");
        improving
                .plan(172, FASTER, "Shortage list at six", "Ordering")
                .started(168)
                .closed(112, good(4, "calls fewer a shortage", null), "Telephone log of four weeks")
                .confirmed(110, piotr);
        improving
                .plan(99, SAFER, "The scanner refuses what has expired", "Picking")
                .started(95)
                .closed(62, good(7, "expired boxes found a week", null), "Scanner log")
                .confirmed(59, piotr);
        improving
                .plan(52, EASIER, "One order list", "Ordering")
                .started(50)
                .closed(36, good(20, "minutes saved a day", null), "Two technicians");
    }

    private static void own(Owning up, Me anjali, Me grace) {
        up.told(
                        205,
                        grace,
                        "Prescriptions of 5C came an hour late",
                        bad(1, "hour lost", "Morning doses were given late."))
                .replied(203, "Our restart took the queue down. Restarts now wait until eleven.")
                .accepted(201, grace);
        up.noted(97, "The night number rang in an empty office", bad(2, "nights without an answer", null))
                .confirmed(95, anjali)
                .replied(94, "The night watch has it now, and we call it ourselves once a week.");
        up.heard(66, "Yusuf", "Somebody from IT carried the sensors up himself", good(null));
    }

    private static void tape(Taping tape, Me grace) {
        tape.noted(
                        76,
                        1100,
                        "Temperature of forty refrigerators is written on a clipboard",
                        "Cold chain",
                        "Yusuf walks past all of them.")
                .mended(75, 60, "One round")
                .mended(48, 55, null);
        tape.noted(
                        128,
                        380,
                        "Allergies are on the chart and not on the order",
                        "Checking orders",
                        "Ward pharmacists look them up.")
                .mended(125, grace, 40, null)
                .mended(90, grace, 35, "Eleven orders, two allergies")
                .promoted(31, FEWER_ERRORS, "Allergies in red on the order", "Checking orders")
                .started(28);
    }
}
