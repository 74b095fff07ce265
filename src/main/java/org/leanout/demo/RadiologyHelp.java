package org.leanout.demo;

import static org.leanout.help.DeclineReason.NOT_NEEDED;
import static org.leanout.help.DeclineReason.WRONG_PROBLEM;
import static org.leanout.help.HelpKind.ADVICE;
import static org.leanout.help.HelpKind.COORDINATION;
import static org.leanout.help.HelpKind.DATA;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.OVERLOOKED_TASK;
import static org.leanout.help.HelpKind.TRAINING;
import static org.leanout.shared.Beneficiary.BOTH;
import static org.leanout.shared.Beneficiary.IT;
import static org.leanout.shared.Beneficiary.THEIR_CUSTOMERS;

import org.leanout.account.Me;

/** Help for Radiology: much was offered before it was asked for, and the last offer waits. */
final class RadiologyHelp {

    private RadiologyHelp() {}

    static void tell(Helping help, Me henrik, Me naomi) {
        offered(help, henrik, naomi);
        asked(help, henrik, naomi);
    }

    private static void offered(Helping help, Me henrik, Me naomi) {
        help.offer(661, HANDS_ON, 240, "Let the new scanners send the dose by themselves", "Naomi")
                .accepted(659, naomi)
                .delivered(640, 300)
                .thanked(638, naomi, 5, "Forty times a day less.");
        help.offer(540, TRAINING, 60, "Two hours on the dose register for each site", "Naomi")
                .accepted(537, naomi)
                .delivered(512, 300);
        help.offer(452, ADVICE, 60, "What reading from home needs, line by line", "Henrik")
                .declined(
                        446,
                        henrik,
                        WRONG_PROBLEM,
                        "Nobody wants to read from home. We want to read for the other sites.");
        help.offer(349, DATA, 45, "Missed appointments by hour and scanner", "Carlos")
                .benefits(THEIR_CUSTOMERS)
                .made()
                .heardYes(345, "Carlos")
                .delivered(340, 60);
        help.offer(273, COORDINATION, 60, "Show the north site who is reading at the moment", "Naomi")
                .accepted(271, naomi)
                .delivered(264, 90)
                .thanked(263, naomi, 5, "She does not call any more, she looks.");
        help.offer(219, HANDS_ON, 120, "Clear the test patients out of the reading list", "Naomi")
                .benefits(BOTH)
                .accepted(218, naomi)
                .delivered(216, 100);
        help.offer(192, ADVICE, 45, "A lighter list for the night shift", "Naomi")
                .accepted(190, naomi)
                .delivered(181, 60);
        help.offer(174, DATA, 45, "Which reminders lead to a moved appointment", "Naomi")
                .benefits(THEIR_CUSTOMERS)
                .accepted(172, naomi)
                .delivered(169, 50);
        help.offer(160, OVERLOOKED_TASK, 30, "Renew the certificate of the archive before it ends", "Henrik")
                .benefits(BOTH)
                .accepted(159, henrik)
                .delivered(158, 20);
        help.offer(149, HANDS_ON, 180, "Stand beside the first reader of the east site for a day", "Henrik")
                .accepted(147, henrik)
                .delivered(138, 240)
                .thanked(137, henrik, 5, null);
        help.offer(141, TRAINING, 60, "Search old images: an hour for the new assistants", "Naomi")
                .accepted(140, naomi)
                .delivered(133, 70);
        help.offer(126, DATA, 30, "Images that nobody has opened for ten years", "Henrik")
                .benefits(IT)
                .declined(124, henrik, NOT_NEEDED, "We must keep them anyway.");
        help.offer(117, COORDINATION, 45, "Agree with the supplier on nights for the south site", "Henrik")
                .accepted(115, henrik)
                .delivered(109, 40);
        help.offer(110, HANDS_ON, 90, "Move the old dose tables into the register", "Naomi")
                .accepted(108, naomi)
                .delivered(103, 120);
        help.offer(66, ADVICE, 45, "What the new breast scanner sends, and how much of it", "Henrik")
                .made();
        help.offer(18, HANDS_ON, 60, "Check how bright the screens of the reading room still are", "Naomi")
                .drafted();
    }

    private static void asked(Helping help, Me henrik, Me naomi) {
        help.asked(681, "Carlos", "Images of the north site without delay", "today")
                .done(676);
        help.asked(588, "Henrik", "Dose report for the authority", "end of the quarter")
                .done(569);
        help.asked(471, "Henrik", "A screen for the third reading room", null).done(430);
        help.asks(396, naomi, "Side by side with the image of last year", "In the list of all sites.")
                .started(380)
                .done(333);
        help.asked(290, "Carlos", "Free appointments on the telephone desk’s screen", null)
                .done(258);
        help.asked(251, "Henrik", "More capacity to the north site", "this quarter")
                .done(226);
        help.asks(186, naomi, "A sound when an emergency image arrives", null)
                .refused(180, "Three rooms would hear it at once. We colour it red instead.");
        help.asked(145, "Henrik", "A login for two visiting radiologists", "next week")
                .done(139);
        help.asked(111, "Naomi", "The list on the screen above the scanner", null)
                .started(105);
    }
}
