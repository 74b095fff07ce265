package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Talk.call;
import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.meeting;
import static org.leanout.demo.Talk.message;
import static org.leanout.demo.Talk.review;
import static org.leanout.demo.Talk.visit;
import static org.leanout.help.DeclineReason.NO_TRUST;
import static org.leanout.help.HelpKind.COORDINATION;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.MONITORING_ALERT;
import static org.leanout.improvement.ImprovementKind.STEADIER;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.FINANCIAL;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.LOW;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.OPPONENT;
import static org.leanout.partner.Stance.SCEPTIC;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import org.leanout.account.Me;
import org.leanout.partner.Tier;

/** Ad hoc again: it began well, a migration went wrong, and since then what IT says is not believed. */
final class Facilities {

    private Facilities() {}

    static void tell(Stage stage, Me tom) {
        Relationship facilities =
                stage.begins(690, tom, "Facilities", "Operations", "Buildings, beds, energy", Tier.LOW, "operations");
        Me dmitri = facilities.person(689, "Dmitri Petrov", "Head of facilities", "555 0121", HIGH, LOW, OPPONENT);
        facilities.contact(689, "Rosa Jimenez", "Building control", "555 0122", MEDIUM, MEDIUM, SCEPTIC);
        facilities.contact(689, "Bao Nguyen", "Bed workshop", "555 0123", LOW, MEDIUM, NEUTRAL);
        facilities.sponsor(689, "Dmitri");
        talk(facilities.talks());
        help(facilities.help(), dmitri);
        promises(facilities.promises(), dmitri);
        propose(facilities.proposals(), dmitri);
        own(facilities.impacts(), dmitri);
        facilities
                .workarounds()
                .noted(
                        140,
                        400,
                        "Alarms reach nobody at night",
                        "Watching the building",
                        "The guard walks round at two and at five.")
                .mended(82, 120, "Two rounds")
                .mended(33, 150, "Rosa went herself");
        facilities
                .improvements()
                .plan(590, STEADIER, "Bed workshop on the main network", "Repairing beds")
                .started(580)
                .closed(545, Improving.good(3, "outages fewer a month", null), "Bao Nguyen")
                .heard(540, "Bao");
        Wanting wanting = facilities.objectives();
        wanting.assumed(500, "A tenth less energy", FINANCIAL, "the hospital", "Kilowatt hours a bed", null);
        wanting.work("Building control on the new servers", PROJECT, 430, 330, 260, "Olga Brandt, operations");
    }

    private static void talk(Talking with) {
        with.had(
                meeting(684, VOLUNTEERED, 45, "First talk: beds, doors, heating", "Dmitri"),
                visit(652, VOLUNTEERED, 90, "The bed workshop, where the network ends at the door", "Bao")
                        .learned("They repair beds from a list that is printed at seven and wrong at nine."),
                review(598, 45, "Service review: workshop, doors, meters", "Dmitri", "Rosa"),
                review(510, 45, "Service review: the move of building control is planned", "Dmitri", "Rosa"),
                call(412, REQUESTED, 30, "No heating alarm for two days, and nobody noticed", "Rosa"),
                meeting(409, REQUESTED, 60, "What went wrong with the move, and who pays", "Dmitri", "Rosa")
                        .learned("They had asked for a test weekend. We had struck it out to save time."),
                call(365, REQUESTED, 15, "The alarms are still late", "Rosa"),
                conversation(318, REQUESTED, 15, "Doors of the garage do not open for ambulances", "Rosa"),
                call(262, REQUESTED, 10, "When does the alarm list come?", "Rosa"),
                meeting(205, REQUESTED, 45, "Dmitri takes it to Rafael: three promises, three delays", "Dmitri"),
                message(176, VOLUNTEERED, 10, "A new plan for the alarms", "Dmitri", "Rosa"),
                call(143, REQUESTED, 10, "Meters of the east building read zero", "Rosa"),
                conversation(97, REQUESTED, 15, "Bed list wrong again", "Bao")
                        .at(THEIRS)
                        .enteredOn(41),
                message(82, VOLUNTEERED, 5, "The alarm list slips by a week", "Rosa"),
                call(57, REQUESTED, 10, "They have hired a firm for the meters: we read it in the newsletter", "Rosa"),
                call(33, REQUESTED, 15, "The lift reports a fault to nobody", "Rosa"),
                call(11, REQUESTED, 10, "Again no alarm, this time the cooling", "Rosa"));
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
        help.asked(74, "Rosa", "A telephone number for alarms at night", null)
                .refused(61, "Our night watch has nobody for it.");
        help.asks(51, dmitri, "Everything on the alarm server, as a file", "We give it to somebody else.");
        help.asked(33, "Rosa", "Faults of the lift to building control", "this week")
                .done(23);
        help.asked(11, "Rosa", "The alarm of the cooling", "now").started(11);
    }

    private static void promises(Promising between, Me dmitri) {
        between.promise(650, 620, "Network as far as the workshop", "Bao").kept(560);
        between.promise(508, 470, "A plan for the move", "Rosa").kept(472);
        between.promise(409, 380, "Alarms as they were", "Dmitri").kept(352);
        between.promise(362, 330, "Alarms within a minute", "Rosa");
        between.promise(258, 230, "A list of every alarm", "Dmitri").moved(233, 200);
        between.promise(204, 160, "A test weekend with the supplier", "Dmitri")
                .dropped(158, "The supplier had no people.");
        between.promise(140, 120, "Meters of the east building", "Rosa").kept(96);
        between.promise(118, 75, "The alarm list, at last", "Dmitri").moved(82, 68);
        between.promised(97, 41, 60, "The bed list twice a day", "Bao");
        between.promise(32, 22, "The lift on the alarm server", "Rosa").kept(23);
        between.promise(11, 4, "Why the cooling did not report", "Rosa");
        between.promiseOf(dmitri, 205, 190, "A name for the nights").dropped(184, "When the list is here.");
    }

    private static void propose(Proposing with, Me dmitri) {
        with.propose(
                125,
                "Alarms that reach a person",
                new ProposalWords(
                        "“An alarm that nobody hears is no alarm.”",
                        "The ten alarms that matter ring a telephone, for a month.",
                        "If each was answered, the next forty.",
                        "Ten alarms that somebody hears.",
                        "Fifty.",
                        null,
                        "The next cold night.",
                        80,
                        "Two weeks of ours. From you: who carries the telephone."),
                "Dmitri",
                "Rosa");
        with.propose(
                        70,
                        "A bed list at seven and at noon",
                        new ProposalWords(
                                "“The list is right when it is printed.”",
                                "We print it twice.",
                                "Later a screen in the workshop.",
                                "A list that is right twice a day.",
                                "A list that is always right.",
                                null,
                                "Beds stand in corridors.",
                                12,
                                "Nothing from you."),
                        "Dmitri")
                .withdrawn(52, "Bao wants the screen or nothing, and for the screen we have nobody.");
    }

    private static void own(Owning up, Me dmitri) {
        up.told(
                        411,
                        dmitri,
                        "Two days without a heating alarm",
                        bad(2, "days without alarms", "Found by a nurse in a coat."))
                .replied(405, "The move was not tested. We have gone back to the old server.")
                .notYet(402, dmitri, "That says what. I asked who will see to it.");
        up.heard(140, "Rosa", "Meters of the east building read zero", bad(19, "days without readings", null))
                .replied(95, "A filter of ours. The missing days are estimated.")
                .accepted(93, dmitri);
        up.told(78, dmitri, "An ambulance stood before a closed garage", bad(6, "minutes lost", null));
        up.told(44, dmitri, "We pay a firm for what you promised", bad("Meters are theirs now."));
    }
}
