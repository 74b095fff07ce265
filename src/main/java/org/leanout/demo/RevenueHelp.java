package org.leanout.demo;

import static org.leanout.help.DeclineReason.NOT_NEEDED;
import static org.leanout.help.DeclineReason.NO_BUDGET;
import static org.leanout.help.DeclineReason.NO_TRUST;
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

/** Help for Revenue cycle: what IT offered, at first in vain. */
final class RevenueHelp {

    private RevenueHelp() {}

    static void tell(Helping help, Me hannah, Me farid, Me chiara) {
        firstYear(help, hannah, farid, chiara);
        secondYear(help, hannah, farid, chiara);
        lately(help, hannah, farid, chiara);
    }

    private static void firstYear(Helping help, Me hannah, Me farid, Me chiara) {
        help.offer(698, HANDS_ON, 240, "Sit in at month end, in case the file hangs", "Farid")
                .declined(695, farid, NO_TRUST, "The last time you helped, we sat here until two.");
        help.offer(641, DATA, 120, "Which claims came back last month, by reason", "Chiara")
                .accepted(638, chiara)
                .delivered(631, 100)
                .thanked(629, chiara, 4, null);
        help.offer(598, OVERLOOKED_TASK, 60, "Make the field for insurer codes longer", "Farid")
                .accepted(597, farid)
                .delivered(590, 45)
                .thanked(588, farid, 5, "Two people have their mornings back.");
        help.offer(502, TRAINING, 90, "Show admission which three fields we miss", "Chiara")
                .accepted(498, chiara)
                .delivered(489, 110);
        help.offer(469, HANDS_ON, 360, "Take the second copies back by hand, with two of us", "Chiara")
                .after()
                .accepted(469, chiara)
                .delivered(467, 400);
        help.offer(417, ADVICE, 60, "Read the contract of the billing software with you", "Hannah")
                .accepted(413, hannah)
                .delivered(408, 75)
                .thanked(407, hannah, 5, "We would have signed for a module that we have already.");
        help.offer(383, DATA, 60, "A weekly list of unpaid bills by age", "Wei")
                .made()
                .heardNo(376, "Wei", NOT_NEEDED);
    }

    private static void secondYear(Helping help, Me hannah, Me farid, Me chiara) {
        help.offer(346, COORDINATION, 120, "Bring admission and billing to one table", "Hannah")
                .together()
                .benefits(BOTH)
                .accepted(345, hannah)
                .delivered(311, 180);
        help.offer(322, HANDS_ON, 240, "Write the ten sentences of the bill with collections", "Farid")
                .benefits(THEIR_CUSTOMERS)
                .accepted(319, farid)
                .delivered(301, 300);
        help.offer(281, ADVICE, 45, "A second screen for each coder", "Farid")
                .declined(277, farid, NO_BUDGET, "Next year, if the first ten work faster.");
        help.offer(239, TRAINING, 60, "Teach two of yours to change the bill text themselves", "Farid")
                .accepted(236, farid)
                .delivered(222, 60)
                .thanked(221, farid, 5, "No more change requests for a comma.");
        help.offer(206, HANDS_ON, 180, "Test the new formats before the insurers switch", "Chiara")
                .accepted(204, chiara)
                .delivered(170, 210);
        help.offer(168, OVERLOOKED_TASK, 30, "Send faxed answers to a shared mailbox", "Chiara")
                .accepted(166, chiara)
                .delivered(163, 40)
                .thanked(162, chiara, 5, "The tray is history.");
        help.offer(157, DATA, 60, "Which doctors’ offices forget the referral most", "Chiara")
                .accepted(156, chiara)
                .delivered(151, 50);
        help.offer(143, ADVICE, 45, "What the auditors will ask about the interface", "Wei")
                .made()
                .heardYes(141, "Wei")
                .delivered(136, 60);
        help.offer(128, HANDS_ON, 120, "Run the month end once with a stand-in", "Farid")
                .accepted(126, farid)
                .delivered(119, 130);
        help.offer(107, TRAINING, 60, "Reading the claim check: an hour for new coders", "Chiara")
                .postponed(105, chiara, 60, "Two of them start in six weeks.");
    }

    private static void lately(Helping help, Me hannah, Me farid, Me chiara) {
        help.offer(98, OVERLOOKED_TASK, 20, "Empty the mailboxes of coders who have left", "Chiara")
                .benefits(BOTH)
                .accepted(97, chiara)
                .delivered(96, 25);
        help.offer(78, DATA, 60, "Calls about bills, by the sentence they ask about", "Farid")
                .benefits(THEIR_CUSTOMERS)
                .accepted(76, farid)
                .delivered(71, 80)
                .thanked(70, farid, 4, null);
        help.offer(68, OVERLOOKED_TASK, 20, "Close the old transfer account that still sees claims", "Chiara")
                .benefits(BOTH)
                .accepted(68, chiara)
                .delivered(67, 15);
        help.offer(58, TRAINING, 60, "Reading the claim check, now that the two are here", "Chiara")
                .accepted(56, chiara)
                .delivered(52, 65)
                .thanked(51, chiara, 5, "They found four denials before lunch.");
        help.offer(46, ADVICE, 60, "What the new clinics must deliver before the first bill", "Hannah")
                .accepted(45, hannah)
                .delivered(39, 50);
        help.offer(35, HANDS_ON, 120, "Load the clinics’ price list into the test system", "Farid")
                .accepted(33, farid)
                .delivered(27, 140);
        help.offer(30, MONITORING_ALERT, 15, "The transfer server is at 85 percent", "Farid")
                .accepted(29, farid);
        help.offer(22, HANDS_ON, 180, "Call the insurers about the forty claims", "Chiara")
                .after()
                .accepted(22, chiara)
                .delivered(20, 200);
        help.offer(15, COORDINATION, 45, "Bring the clinics’ managers to your planning", "Hannah")
                .accepted(13, hannah);
        help.offer(3, TRAINING, 90, "Show collections the plain bill before patients see it", "Wei")
                .saying("An hour and a half, with ten printed bills. They may cross out what they like.")
                .made();
        help.offer(2, DATA, 60, "Denials of the new clinics’ sister hospital", "Chiara")
                .drafted();
    }
}
