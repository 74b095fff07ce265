package org.leanout.demo;

import static org.leanout.help.DeclineReason.NOT_NEEDED;
import static org.leanout.help.DeclineReason.NOT_NOW;
import static org.leanout.help.HelpKind.ADVICE;
import static org.leanout.help.HelpKind.COORDINATION;
import static org.leanout.help.HelpKind.DATA;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.OVERLOOKED_TASK;
import static org.leanout.help.HelpKind.TRAINING;
import static org.leanout.shared.Beneficiary.BOTH;
import static org.leanout.shared.Beneficiary.THEIR_CUSTOMERS;

import org.leanout.account.Me;

/** Help for Nursing operations: what IT offered, and what it was asked for. */
final class NursingHelp {

    private NursingHelp() {}

    static void tell(Helping help, Me ines, Me sofia, Me daniel) {
        offered(help, ines, sofia, daniel);
        asked(help, ines, sofia, daniel);
    }

    private static void offered(Helping help, Me ines, Me sofia, Me daniel) {
        help.offer(614, HANDS_ON, 120, "Move the printer of 7A from the desk to the door", "Sofia")
                .accepted(613, sofia)
                .delivered(609, 90)
                .thanked(608, sofia, 4, "Thirty steps less for each label.");
        help.offer(458, DATA, 60, "How long the bed plan takes, hour by hour", "Daniel")
                .accepted(455, daniel)
                .delivered(447, 45);
        help.offer(301, ADVICE, 45, "Tablets for the ward round", "Ines")
                .declined(297, ines, NOT_NEEDED, "We have carts. They need batteries.");
        help.offer(228, TRAINING, 30, "Change the battery of a mobile printer", "Sofia")
                .accepted(227, sofia)
                .delivered(221, 30);
        help.offer(164, COORDINATION, 60, "One date for all changes on the wards", "Ines")
                .benefits(BOTH)
                .accepted(162, ines)
                .delivered(149, 60);
        help.offer(118, TRAINING, 120, "Training for the new night leads", "Daniel")
                .saying("Two evenings on 7A before they start, on the machines they will use.")
                .accepted(116, ines)
                .delivered(110, 150)
                .thanked(108, ines, 5, "They were on their own after the second evening.");
        help.offer(75, DATA, 60, "Which wards print the most labels twice", "Sofia")
                .made()
                .heardYes(73, "Sofia")
                .delivered(70, 45);
        help.offer(71, HANDS_ON, 180, "Stand beside the first shift with the new label", "Sofia")
                .benefits(THEIR_CUSTOMERS)
                .accepted(70, sofia)
                .delivered(68, 160)
                .thanked(67, sofia, 5, null);
        help.offer(52, COORDINATION, 90, "Sit in on the bed crisis call", "Ines")
                .during()
                .declined(51, ines, NOT_NOW, null);
        help.offer(45, OVERLOOKED_TASK, 30, "Night leads see the bed plan on their telephone", "Daniel")
                .accepted(43, daniel)
                .delivered(36, 60);
        help.offer(27, DATA, 45, "Which of the four handover lists is opened at all", "Daniel")
                .together()
                .accepted(25, daniel)
                .delivered(19, 50);
        help.offer(24, HANDS_ON, 60, "Charge and number the printers of 4B", "Sofia")
                .accepted(23, sofia)
                .delivered(21, 70);
        help.offer(14, HANDS_ON, 240, "Take the old carts off the network before the audit", "Ines")
                .saying("We do it at night, ward by ward. Nobody has to be there.")
                .accepted(12, ines);
        help.offer(0, HANDS_ON, 120, "Set up the mobile printers before ward 5C moves", "Ines")
                .saying("Two hours on Thursday at your place. Costs you nothing.")
                .made();
        help.offer(1, OVERLOOKED_TASK, 30, "Clear the dead accounts of former night leads", "Daniel")
                .drafted();
    }

    private static void asked(Helping help, Me ines, Me sofia, Me daniel) {
        help.asked(741, "Daniel", "Labels on three wards", "now").done(740);
        help.asked(702, "Sofia", "Badges for the nurses of the night", null).done(667);
        help.asked(560, "Ines", "A price for mobile printers", "before the budget")
                .done(546);
        help.asked(503, "Daniel", "A bed plan that opens at night", null)
                .started(495)
                .done(449);
        help.asked(352, "Ines", "Overtime by ward, each month", null).done(329);
        help.asks(277, sofia, "A second list of isolation rooms", null)
                .refused(271, "There would be two truths. We make the first list quicker.");
        help.asks(196, daniel, "Ward PCs that stay open at night", null).done(171);
        help.asked(145, "Ines", "The wards’ new names in all lists", "before the move")
                .done(113);
        help.asks(109, daniel, "Two sign-ins, tonight", null).done(109);
        help.asked(95, "Ines", "A report of open shifts by ward", "before the next roster")
                .done(60);
        help.asked(6, "Ines", "Two more scanners for ward 3", "this month").started(5);
        help.asks(30, ines, "A second bed board in the lobby", null)
                .refused(25, "It shows names of patients to visitors. We would rather show free beds by ward only.");
        help.asks(2, ines, "Help with the roster when 5C moves", "Two wards share one roster for three weeks.");
    }
}
