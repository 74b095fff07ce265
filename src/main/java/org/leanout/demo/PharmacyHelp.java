package org.leanout.demo;

import static org.leanout.help.DeclineReason.ALREADY_SOLVED;
import static org.leanout.help.DeclineReason.NOT_NOW;
import static org.leanout.help.HelpKind.ADVICE;
import static org.leanout.help.HelpKind.COORDINATION;
import static org.leanout.help.HelpKind.DATA;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.MONITORING_ALERT;
import static org.leanout.help.HelpKind.OVERLOOKED_TASK;
import static org.leanout.help.HelpKind.TRAINING;
import static org.leanout.shared.Beneficiary.BOTH;
import static org.leanout.shared.Beneficiary.THEIR_CUSTOMERS;

import org.leanout.account.Me;

/** Help for Pharmacy: first what was asked for, later what was seen on the spot. */
final class PharmacyHelp {

    private PharmacyHelp() {}

    static void tell(Helping help, Me anjali, Me piotr, Me grace) {
        offered(help, anjali, piotr, grace);
        asked(help, anjali, piotr, grace);
    }

    private static void offered(Helping help, Me anjali, Me piotr, Me grace) {
        help.offer(558, TRAINING, 60, "An hour on the order screen for new technicians", null)
                .made()
                .heardNo(552, "Anjali", NOT_NOW);
        help.offer(318, DATA, 60, "Which medicines ran short last quarter, and who noticed", "Piotr")
                .accepted(315, piotr)
                .delivered(304, 90)
                .thanked(302, piotr, 5, "We always knew it. Now we can show it.");
        help.offer(247, OVERLOOKED_TASK, 45, "Ward pharmacists stay signed in at the bed", "Grace")
                .accepted(246, grace)
                .delivered(239, 60)
                .thanked(238, grace, 5, "Eight passwords a round, gone.");
        help.offer(226, COORDINATION, 30, "Ask the suppliers for their shortage lists", "Piotr")
                .accepted(224, piotr)
                .delivered(213, 45);
        help.offer(176, HANDS_ON, 120, "Walk with the scanner for a day on the test ward", "Grace")
                .benefits(THEIR_CUSTOMERS)
                .accepted(173, grace)
                .delivered(165, 200)
                .thanked(164, grace, 4, null);
        help.offer(146, ADVICE, 45, "Codes for infusions that the printer can print", "Yusuf")
                .made()
                .heardYes(144, "Yusuf")
                .delivered(142, 60);
        help.offer(133, COORDINATION, 30, "A night number that somebody answers", "Anjali")
                .accepted(128, anjali)
                .delivered(66, 120)
                .thanked(64, anjali, 4, "Called three times, answered three times.");
        help.offer(109, MONITORING_ALERT, 10, "The order interface is slow since midnight", "Piotr")
                .during()
                .declined(109, piotr, ALREADY_SOLVED, "It runs again.");
        help.offer(94, TRAINING, 60, "Half an hour on the scanner for each night shift", "Piotr")
                .accepted(92, piotr)
                .delivered(83, 120);
        help.offer(75, DATA, 30, "Refrigerators without a reading for a day, last month", "Yusuf")
                .made()
                .heardYes(73, "Yusuf")
                .delivered(68, 45);
        help.offer(70, HANDS_ON, 90, "Photograph and number all forty refrigerators", "Piotr")
                .benefits(BOTH)
                .accepted(67, piotr)
                .delivered(61, 110);
        help.offer(57, OVERLOOKED_TASK, 30, "Take the second order list out of the Monday mail", "Piotr")
                .accepted(56, piotr)
                .delivered(41, 40)
                .thanked(39, piotr, 5, "Nobody has missed it.");
        help.offer(44, ADVICE, 45, "What the authority accepts in place of a clipboard", "Anjali")
                .accepted(41, anjali)
                .delivered(32, 60)
                .promised(31, -20, "A page for the binder: what the authority accepts", "Anjali");
        help.offer(26, HANDS_ON, 120, "Bring the scanner to the children’s ward for a day", "Grace")
                .together()
                .accepted(24, grace)
                .delivered(13, 150);
        help.offer(21, DATA, 45, "Mix-ups by hour and by list", "Grace").accepted(18, grace);
        help.offer(6, COORDINATION, 30, "One key list for all refrigerators", "Yusuf")
                .made();
        help.offer(85, HANDS_ON, 60, "Sort the old order forms", "Piotr").made().withdrawn(79);
    }

    private static void asked(Helping help, Me anjali, Me piotr, Me grace) {
        help.asked(695, "Piotr", "Labels for the refrigerator", null).done(640);
        help.asked(648, "Piotr", "Orders only once", "now").done(646);
        help.asked(620, "Anjali", "A report for the narcotics inspection", "next week")
                .done(614);
        help.asked(563, "Anjali", "Logins for six ward pharmacists", null).done(541);
        help.asked(471, "Piotr", "Interface to the new supplier", null)
                .refused(445, "He has none. We read his list by hand until he has.");
        help.asked(402, "Yusuf", "A second printer for cytostatics", null).done(377);
        help.asked(352, "Piotr", "The Monday list on Monday", "this week").done(331);
        help.asks(288, grace, "Lab values beside the prescription", "For the ward round.")
                .started(250)
                .done(192);
        help.asked(222, "Anjali", "Cost of medicines by ward", "for the board").done(209);
        help.asked(159, "Yusuf", "A barcode for infusions", null).done(141);
        help.asks(127, piotr, "Shortage list as a mail at six", null).done(116);
        help.asked(91, "Anjali", "Access for two students", "by the first of the month")
                .done(87);
        help.asks(54, grace, "Allergies in red on the order", null).started(50);
        help.asks(34, anjali, "A number for each recalled package", "The supplier lists them, we look for them.")
                .started(28);
        help.asked(66, "Piotr", "A larger screen at the counter", null).done(43);
        help.asked(22, "Anjali", "Which wards order at night", "for the staff plan")
                .done(12);
        help.asked(8, "Grace", "Scanners for the children’s ward", null);
    }
}
