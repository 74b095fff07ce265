package org.leanout.demo;

import static org.leanout.help.DeclineReason.NO_TRUST;
import static org.leanout.help.HelpKind.COORDINATION;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.MONITORING_ALERT;

import org.leanout.account.Me;

/** Help that Facilities no longer wants, requests that wait, and promises that came late. */
final class FacilitiesHelp {

    private FacilitiesHelp() {}

    static void tell(Relationship facilities, Me dmitri) {
        help(facilities.help(), dmitri);
        promises(facilities.promises(), dmitri);
    }

    private static void help(Helping help, Me dmitri) {
        help.offer(585, HANDS_ON, 120, "Lay the network into the workshop", "Bao")
                .made()
                .heardYes(583, "Bao")
                .delivered(560, 180);
        help.offer(400, HANDS_ON, 240, "Sit beside building control for a weekend", "Dmitri")
                .declined(397, dmitri, NO_TRUST, "You were here when it broke.");
        help.offer(171, COORDINATION, 60, "Bring the supplier of the alarms to one table", "Dmitri")
                .declined(165, dmitri, NO_TRUST, "First the list that you owe us.");
        help.offer(68, MONITORING_ALERT, 10, "The alarm server does not answer", null)
                .during()
                .made();
        help.asked(412, "Rosa", "The alarms back", "now").done(404);
        help.asked(365, "Rosa", "Alarms within a minute", null).started(360);
        help.asked(318, "Rosa", "Garage doors that know ambulances", "now").done(301);
        help.asked(262, "Dmitri", "A list of every alarm of the year", null).started(250);
        help.asked(143, "Rosa", "The meters of the east building", null).started(139);
        help.askedEnteredOn(97, 41, "Bao", "A bed list that is right at nine", null);
        help.asked(94, "Rosa", "A telephone number for alarms at night", null)
                .refused(81, "Our night watch has nobody for it.");
        help.asks(51, dmitri, "Everything on the alarm server, as a file", "We give it to somebody else.");
        help.asked(33, "Rosa", "Faults of the lift to building control", "this week")
                .done(23);
        help.asked(11, "Rosa", "The alarm of the cooling", "now").started(11);
        catchUp(help);
    }

    /** Months late and in one sitting, Tom enters what was asked for; what they ask for since then he enters less of. */
    private static void catchUp(Helping help) {
        help.askedEnteredOn(172, 9, "Rosa", "The plan of the boiler room as a file", null)
                .done(9);
        help.askedEnteredOn(158, 9, "Bao", "A printer in the bed workshop", null)
                .done(9);
        help.askedEnteredOn(126, 9, "Rosa", "A second screen for building control", null)
                .done(9);
        help.askedEnteredOn(117, 9, "Rosa", "The names of all meters in one list", null)
                .done(9);
        help.askedEnteredOn(108, 9, "Dmitri", "Badges for the guard of the night", null)
                .done(9);
        help.askedEnteredOn(101, 9, "Bao", "The list of repaired beds, by ward", null)
                .done(9);
    }

    private static void promises(Promising between, Me dmitri) {
        between.promise(650, 620, "Network as far as the workshop", "Bao").kept(560);
        between.promise(508, 470, "A plan for the move", "Rosa").kept(472);
        between.promise(409, 380, "Alarms as they were", "Dmitri").kept(352);
        between.promise(362, 330, "Alarms within a minute", "Rosa");
        between.promise(258, 230, "A list of every alarm", "Dmitri").moved(233, 200, dmitri);
        between.promise(204, 160, "A test weekend with the supplier", "Dmitri")
                .dropped(158, "The supplier had no people.");
        between.promise(140, 120, "Meters of the east building", "Rosa").kept(96);
        between.promise(118, 75, "The alarm list, at last", "Dmitri").moved(82, 68, dmitri);
        between.promised(97, 41, 60, "The bed list twice a day", "Bao");
        between.promise(58, 45, "Two telephones for the workshop", "Bao").kept(47);
        var lift = between.promise(32, 22, "The lift on the alarm server", "Rosa");
        lift.kept(23);
        between.relationship()
                .disputes()
                .raise(
                        8,
                        dmitri,
                        lift.id(),
                        "It reports to the server, and the server tells nobody. That is not kept.");
        between.promise(11, 4, "Why the cooling did not report", "Rosa");
        between.promiseOf(dmitri, 205, 190, "A name for the nights").dropped(184, "When the list is here.");
    }
}
