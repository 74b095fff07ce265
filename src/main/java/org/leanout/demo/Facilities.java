package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.engagement.Channel.CALL;
import static org.leanout.engagement.Channel.MESSAGE;
import static org.leanout.improvement.ImprovementKind.STEADIER;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.FINANCIAL;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.LOW;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.OPPONENT;
import static org.leanout.partner.Stance.SCEPTIC;

import java.util.Set;
import org.leanout.account.Me;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;

/** Ad hoc again: it began well, a migration went wrong, and since then what IT says is not believed. */
final class Facilities {

    private Facilities() {}

    static void tell(Stage stage, Me tom) {
        Relationship facilities = stage.begins(
                690,
                tom,
                "Facilities",
                "Operations",
                "Buildings, beds, energy",
                Tier.LOW,
                Degree.MEDIUM,
                Degree.LOW,
                "operations");
        Me dmitri = facilities.person(689, "Dmitri Petrov", "Head of facilities", "555 0121", HIGH, LOW, OPPONENT);
        facilities.contact(689, "Rosa Jimenez", "Building control", "555 0122", MEDIUM, MEDIUM, SCEPTIC);
        facilities.contact(689, "Bao Nguyen", "Bed workshop", "555 0123", LOW, MEDIUM, NEUTRAL);
        facilities.sponsor(689, "Dmitri");
        facilities.engagement(688, null, "When a building changes", Set.of(CALL, MESSAGE), "Rosa");
        FacilitiesTalks.tell(facilities.talks());
        FacilitiesHelp.tell(facilities, dmitri);
        propose(facilities.proposals(), dmitri);
        own(facilities.impacts(), dmitri);
        Trouble.ofFacilities(facilities, dmitri);
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
