package org.leanout.demo;

import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.review;
import static org.leanout.demo.Talk.visit;
import static org.leanout.help.DeclineReason.NOT_NOW;
import static org.leanout.help.HelpKind.COORDINATION;
import static org.leanout.help.HelpKind.DATA;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.OVERLOOKED_TASK;
import static org.leanout.help.HelpKind.TRAINING;
import static org.leanout.interaction.Place.REMOTE;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.objective.ActivityKind.CHANGE;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.PEOPLE;
import static org.leanout.objective.ObjectiveKind.SERVICE;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SUPPORTER;
import static org.leanout.proposal.VerdictKind.GO_AHEAD;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.partner.Tier;

/** A trusted advisor: IT walks the wards, and is asked to plan along. */
final class NursingOperations {

    private NursingOperations() {}

    static void tell(Stage stage, Me maya, Me tom) {
        Relationship nursing = stage.begins(
                780, maya, "Nursing operations", "Patient care", "14 wards, staffing, handover", Tier.HIGH, "clinical");
        Me ines = nursing.person(780, "Ines Okafor", "Director of nursing", "555 0171", HIGH, HIGH, SUPPORTER);
        Me sofia = nursing.person(780, "Sofia Almeida", "Ward lead 7A", "555 0172", MEDIUM, HIGH, SUPPORTER);
        Me daniel = nursing.person(780, "Daniel Weber", "Night lead", "555 0173", MEDIUM, MEDIUM, NEUTRAL);
        nursing.sponsor(780, "Ines");
        nursing.deputy(780, tom);
        Wanting.Wanted wish = wishes(nursing.objectives(), ines);
        value(nursing.value(), ines);
        views(nursing.views(), ines, sofia, daniel);
        talk(nursing.talks());
        help(nursing.help(), ines);
        promises(nursing.promises(), ines);
        propose(nursing.proposals(), ines, wish);
        NursingImprovements.tell(nursing, ines);
    }

    private static void talk(Talking with) {
        with.had(
                review(250, 60, "Service review with the ward leads", "Ines"),
                review(40, 60, "Service review: printers and handover", "Ines").at(THEIRS),
                conversation(6, REQUESTED, 15, "Two more scanners for ward 3", "Ines")
                        .at(REMOTE),
                visit(
                                4,
                                JOINT,
                                90,
                                "Walked the night shift on 7A with two nurses: labels are printed twice",
                                "Sofia",
                                "Daniel")
                        .learned(
                                "The label template still has the old ward number, so nurses print a second one by hand."));
    }

    private static void help(Helping help, Me ines) {
        help.offer(118, TRAINING, 120, "Training for the new night leads", "Daniel")
                .saying("Two evenings on 7A before they start, on the machines they will use.")
                .accepted(116, ines)
                .delivered(110, 150)
                .thanked(108, ines, 5, "They were on their own after the second evening.");
        help.offer(75, DATA, 60, "Which wards print the most labels twice", "Sofia")
                .made()
                .heardYes(73, "Sofia")
                .delivered(70, 45);
        help.offer(52, COORDINATION, 90, "Sit in on the bed crisis call", "Ines")
                .during()
                .declined(51, ines, NOT_NOW, null);
        help.offer(14, HANDS_ON, 240, "Take the old carts off the network before the audit", "Ines")
                .saying("We do it at night, ward by ward. Nobody has to be there.")
                .accepted(12, ines);
        help.offer(0, HANDS_ON, 120, "Set up the mobile printers before ward 5C moves", "Ines")
                .saying("Two hours on Thursday at your place. Costs you nothing.")
                .made();
        help.offer(1, OVERLOOKED_TASK, 30, "Clear the dead accounts of former night leads", "Daniel")
                .drafted();
        help.asked(95, "Ines", "A report of open shifts by ward", "before the summer roster")
                .done(60);
        help.asked(6, "Ines", "Two more scanners for ward 3", "this month").started(5);
        help.asks(30, ines, "A second bed board in the lobby", null)
                .refused(25, "It shows names of patients to visitors. We would rather show free beds by ward only.");
        help.asks(2, ines, "Help with the roster when 5C moves", "Two wards share one roster for three weeks.");
    }

    private static void promises(Promising between, Me ines) {
        between.promise(70, 49, "Second printer for ward 3", "Sofia").kept(50);
        between.promise(30, 12, "Spare scanner for 7A", "Sofia").kept(12);
        between.promise(120, 98, "Report of the handover times", "Ines").kept(95);
        between.promise(80, 40, "Badge login on the old carts", "Daniel").dropped(60, "The carts go in May");
        between.promise(24, 3, "Test plan for the bed board", "Ines");
        between.promise(6, -11, "Numbers for weekend staffing", "Ines");
        between.promiseOf(ines, 4, -7, "Two nurses who try the handover screen");
        between.promiseOf(ines, 33, 19, "The list of wards that move in spring").kept(20);
    }

    private static void propose(Proposing with, Me ines, Wanting.Wanted wish) {
        with.propose(
                        70,
                        "One label instead of two",
                        new ProposalWords(
                                "“We print every label twice, because the first one has the old ward number.”",
                                "We correct the template of ward 7A and watch one shift.",
                                "If nothing else breaks, all 14 wards follow in the same week.",
                                "One label, right at the first time.",
                                "The ward number comes from the bed plan by itself.",
                                null,
                                "A thousand wasted labels a week, and one day the wrong one on a tube.",
                                6,
                                "Nothing from you."),
                        "Ines",
                        "Sofia")
                .verdict(68, ines, GO_AHEAD, null)
                .decided(66);
        with.propose(
                        5,
                        "Handover in one screen",
                        new ProposalWords(
                                        "“At seven in the morning nobody has the full picture. We read four lists, and ask the night"
                                                + " shift again.”",
                                        "One ward, 5C, gets **one screen** that puts the four lists side by side. Two weeks. Nothing"
                                                + " else changes.",
                                        "We sit in on four handovers and build it with your night leads. If 5C wants to keep it:\n\n"
                                                + "- six wards follow by spring\n- all 14 by summer\n\nThe old lists stay until you"
                                                + " say stop.",
                                        "Ten minutes less per handover on 5C.",
                                        "The same screen on the mobile carts.",
                                        "Open tasks go straight to the next shift, and to Pharmacy.",
                                        "Four lists stay four lists. Last month three late medications began with a missed line.",
                                        240,
                                        "Six weeks of one developer, from IT’s budget. From you: four handovers that we may watch, and"
                                                + " one night lead for two hours a week.")
                                .serving(wish),
                        "Ines",
                        "Sofia",
                        "Daniel")
                .comment(4, ines, "Can the old lists stay over the holidays?\nThe night leads need them.")
                .reply(4, "Yes. Nothing is switched off before you say stop.")
                .internally(3, "Pharmacy wants the same screen. Let us wait for 5C before we say so.")
                .comment(2, ines, "7A would like to be the second ward.");
    }

    /** What the proposal of today serves. */
    private static Wanting.Wanted wishes(Wanting wanting, Me ines) {
        Wanting.Wanted paperwork = wanting.assumed(
                        320,
                        "Less paperwork on the wards",
                        SERVICE,
                        "nurses and patients",
                        "Minutes at a desk per shift, measured twice a year",
                        "40")
                .corrected(300, ines, "30 minutes less paperwork per shift")
                .confirmed(30, ines);
        Wanting.Wanted handover = wanting.wanted(
                        290, ines, "No handover without the full picture", COMPLIANCE, "patients")
                .confirmed(30, ines);
        wanting.assumed(
                        260,
                        "Fill night shifts a week ahead",
                        PEOPLE,
                        "nurses",
                        "Open night shifts on the Monday before",
                        "none")
                .confirmed(250, ines)
                .askedAgain(3);
        wanting.assumed(
                        120,
                        "Know by noon which beds are free at six",
                        SERVICE,
                        "patients who wait in emergency",
                        "Free beds known by noon",
                        "9 of 10")
                .heard(110, "Sofia");
        UUID printers = wanting.work("Mobile printers on the wards", PROJECT, 210, 20, 420, "Ruben Falk, devices");
        paperwork.served(200, printers, "Labels are printed at the bed, so nobody walks to the desk for them.");
        UUID screen = wanting.work("Handover in one screen", PROJECT, 60, -90, 600, "Lena Hart, clinical systems");
        paperwork.served(55, screen, "Nurses write the handover once in place of four times.");
        handover.served(55, screen, "All that the next shift needs stands on one screen.");
        wanting.work("Network of the new wing", CHANGE, 40, null, 180, "Ruben Falk, devices");
        return handover;
    }

    /** The second time they feel less heard than IT believes. */
    private static void views(Rating views, Me ines, Me sofia, Me daniel) {
        UUID first = views.round(254, 240, "A year together", ines, sofia, daniel);
        views.saysForIt(253, first, 5, 4, 4, 4, 4, 3);
        views.says(250, ines, first, 4, 3, 3, 4, 3, 3);
        views.says(247, sofia, first, 4, 3, 2, 3, 4, 3);
        views.says(241, daniel, first, 3, 2, 3, 3, 3, 2);
        UUID second = views.round(66, 53, "After the new labels", ines, sofia, daniel);
        views.saysForIt(64, second, 5, 4, 5, 4, 4, 4);
        views.says(62, sofia, second, 5, 4, 3, 4, 4, 3);
        views.says(61, ines, second, 4, 4, 3, 4, 4, 4);
        views.says(54, daniel, second, 4, 3, 3, 4, 4, 3);
    }

    private static void value(Valuing value, Me ines) {
        value.plan(
                330,
                "Time for patients",
                value.line("Nurses spend less of a shift on paper", "Minutes at a desk", "40, was 70", 120),
                value.line("No label is printed twice", "Second prints a week", "under 5", 60));
        value.agree(325, ines);
        value.review(250, ines, "Labels first, then handover. Desk minutes are measured again in spring.");
        value.outcome(
                        90,
                        "Ward clerks have six hours a month back",
                        "Discharge list prints itself",
                        "nurses and patients")
                .confirmed(88, ines);
        value.outcome(12, "Second prints are down to 9 a week", "Print log of 7A and 5C", "nurses");
    }
}
