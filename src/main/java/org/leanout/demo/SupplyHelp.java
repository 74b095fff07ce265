package org.leanout.demo;

import static org.leanout.help.DeclineReason.ALREADY_SOLVED;
import static org.leanout.help.DeclineReason.NOT_NEEDED;
import static org.leanout.help.HelpKind.ADVICE;
import static org.leanout.help.HelpKind.DATA;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.MONITORING_ALERT;
import static org.leanout.help.HelpKind.OVERLOOKED_TASK;
import static org.leanout.shared.Beneficiary.IT;

import org.leanout.account.Me;

/** Help for Supply chain: a few offers, and many requests. */
final class SupplyHelp {

    private SupplyHelp() {}

    static void tell(Helping help, Me jonas, Me thandi) {
        offered(help, jonas, thandi);
        asked(help, jonas, thandi);
    }

    private static void offered(Helping help, Me jonas, Me thandi) {
        help.offer(464, HANDS_ON, 240, "Two of us at stocktaking, with the old scanners", "Jonas")
                .accepted(460, jonas)
                .delivered(452, 480)
                .thanked(450, jonas, 4, "Done a day earlier than ever.");
        help.offer(236, ADVICE, 45, "Fewer fields in the order form", "Thandi")
                .benefits(IT)
                .declined(231, thandi, NOT_NEEDED, "We need each of them for the auditors.");
        help.offer(136, OVERLOOKED_TASK, 60, "Clean 400 double items before the count", "Thandi")
                .accepted(132, thandi)
                .delivered(121, 90)
                .thanked(119, thandi, 5, "The gloves alone were twelve.");
        help.offer(66, ADVICE, 60, "Which stock report to trust after the outage", "Jonas")
                .after()
                .accepted(64, jonas)
                .delivered(63, 60);
        help.offer(34, DATA, 45, "Watch the order feed for gloves and masks for a month", "Jonas")
                .accepted(32, jonas);
        help.offer(31, MONITORING_ALERT, 15, "Dock 2: the label server is nearly full", "Mira")
                .during()
                .made()
                .heardNo(31, "Mira", ALREADY_SOLVED);
    }

    private static void asked(Helping help, Me jonas, Me thandi) {
        help.asked(718, "Thandi", "Prices of this year in the catalogue", "today")
                .done(716);
        help.asked(612, "Mira", "A printer that prints pallets", null).done(598);
        help.asked(570, "Jonas", "A stock report before the trucks", null).done(380);
        help.asked(466, "Jonas", "Forty scanners for stocktaking", "in two weeks")
                .done(451);
        help.asked(371, "Thandi", "One number for each supplier", null).done(340);
        help.asked(328, "Jonas", "Stock by dock, and not only in all", null).done(294);
        help.asked(262, "Thandi", "A field for the date of expiry", null).done(236);
        help.asked(247, "Jonas", "A mark for critical items", null).done(226);
        help.asks(203, thandi, "Orders of last year by supplier", null).done(199);
        help.asked(161, "Jonas", "Rush orders by ward, each week", null).done(140);
        help.asked(144, "Mira", "A scale on the network of dock 4", null)
                .refused(133, "It has no plug for it. We lend you another.");
        help.asked(125, "Jonas", "Access for the people of the new warehouse", null)
                .done(117);
        help.asks(97, thandi, "One number for all gloves", "Twelve suppliers, one item.")
                .done(83);
        help.asked(80, "Jonas", "New items in the catalogue within a day", null).done(50);
        help.asked(56, "Mira", "A second label printer on dock 2", "soon").done(41);
        help.asked(21, "Mira", "A scanner that works, now", "now").done(21);
        help.asked(10, "Mira", "Dates for the scanner swap", "before stocktaking")
                .started(9);
        help.asks(3, jonas, "A project for the second warehouse", "Racks, scanners and network, within half a year.");
    }
}
