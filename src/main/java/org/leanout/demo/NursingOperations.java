package org.leanout.demo;

import static org.leanout.help.DeclineReason.NOT_NOW;
import static org.leanout.help.HelpKind.COORDINATION;
import static org.leanout.help.HelpKind.DATA;
import static org.leanout.help.HelpKind.HANDS_ON;
import static org.leanout.help.HelpKind.OVERLOOKED_TASK;
import static org.leanout.help.HelpKind.TRAINING;
import static org.leanout.help.HelpTiming.BEFORE;
import static org.leanout.help.HelpTiming.DURING;
import static org.leanout.interaction.InteractionKind.CONVERSATION;
import static org.leanout.interaction.InteractionKind.SERVICE_REVIEW;
import static org.leanout.interaction.InteractionKind.VISIT;
import static org.leanout.interaction.Place.OURS;
import static org.leanout.interaction.Place.REMOTE;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.objective.ActivityKind.CHANGE;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ObjectiveKind.PEOPLE;
import static org.leanout.objective.ObjectiveKind.SERVICE;
import static org.leanout.proposal.VerdictKind.GO_AHEAD;
import static org.leanout.shared.Origin.JOINT;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.objective.ObjectiveKind;
import org.leanout.partner.Degree;
import org.leanout.partner.Stance;
import org.leanout.partner.Tier;

/** A trusted advisor: IT walks the wards, and is asked to plan along. */
class NursingOperations {

    void tell(Stage stage, Me maya, Me tom, Me ines, Me sofia, Me daniel) {
        Relationship nursing = stage.begins(
                780, maya, "Nursing operations", "Patient care", "14 wards, staffing, handover", Tier.HIGH, "clinical");
        nursing.contact("Ines Okafor", "Director of nursing", "555 0171", Degree.HIGH, Degree.HIGH, Stance.SUPPORTER);
        nursing.contact("Sofia Almeida", "Ward lead 7A", "555 0172", Degree.MEDIUM, Degree.HIGH, Stance.SUPPORTER);
        nursing.contact("Daniel Weber", "Night lead", "555 0173", Degree.MEDIUM, Degree.MEDIUM, Stance.NEUTRAL);
        nursing.sponsor("Ines Okafor");
        nursing.deputy(tom);
        for (Me person : new Me[] {ines, sofia, daniel}) nursing.member(person);
        UUID wish = wishes(stage, nursing.objectives(), ines);
        value(nursing.value(), ines);
        views(nursing.views(), ines, sofia, daniel);
        nursing.talk(
                250, SERVICE_REVIEW, VOLUNTEERED, OURS, 60, "Service review with the ward leads", null, "Ines Okafor");
        nursing.talk(
                40,
                SERVICE_REVIEW,
                VOLUNTEERED,
                THEIRS,
                60,
                "Service review: printers and handover",
                null,
                "Ines Okafor");
        nursing.talk(6, CONVERSATION, REQUESTED, REMOTE, 15, "Two more scanners for ward 3", null, "Ines Okafor");
        nursing.talk(
                4,
                VISIT,
                JOINT,
                THEIRS,
                90,
                "Walked the night shift on 7A with two nurses: labels are printed twice",
                "The label template still has the old ward number, so nurses print a second one by hand.",
                "Sofia Almeida",
                "Daniel Weber");
        help(nursing.help(), ines);
        promises(nursing.promises(), ines);
        propose(nursing.proposals(), ines, wish);
        NursingImprovements.tell(nursing, ines);
    }

    private static void help(Helping help, Me ines) {
        help.volunteered(
                        118,
                        TRAINING,
                        BEFORE,
                        120,
                        "Training for the new night leads",
                        "Two evenings on 7A before they start, on the machines they will use.",
                        "Daniel Weber")
                .accepted(116, ines)
                .delivered(110, 150)
                .thanked(108, ines, 5, "They were on their own after the second evening.");
        help.volunteered(75, DATA, BEFORE, 60, "Which wards print the most labels twice", null, "Sofia Almeida")
                .onBehalfOf("Sofia Almeida", 73, null)
                .delivered(70, 45);
        help.volunteered(52, COORDINATION, DURING, 90, "Sit in on the bed crisis call", null, "Ines Okafor")
                .declined(51, ines, NOT_NOW);
        help.volunteered(
                        14,
                        HANDS_ON,
                        BEFORE,
                        240,
                        "Take the old carts off the network before the audit",
                        "We do it at night, ward by ward. Nobody has to be there.",
                        "Ines Okafor")
                .accepted(12, ines);
        help.volunteered(
                0,
                HANDS_ON,
                BEFORE,
                120,
                "Set up the mobile printers before ward 5C moves",
                "Two hours on Thursday at your place. Costs you nothing.",
                "Ines Okafor");
        help.drafted(1, OVERLOOKED_TASK, 30, "Clear the dead accounts of former night leads", "Daniel Weber");
        help.done(60, help.asked(95, "Ines Okafor", "A report of open shifts by ward", "before the summer roster"));
        help.started(5, help.asked(6, "Ines Okafor", "Two more scanners for ward 3", "this month"));
        help.refused(
                25,
                help.asks(30, ines, "A second bed board in the lobby", null),
                "It shows names of patients to visitors. We would rather show free beds by ward only.");
        help.asks(2, ines, "Help with the roster when 5C moves", "Two wards share one roster for three weeks.");
    }

    private static void promises(Promising between, Me ines) {
        between.keep(50, between.promise(70, 49, "Second printer for ward 3", "Sofia Almeida"));
        between.keep(12, between.promise(30, 12, "Spare scanner for 7A", "Sofia Almeida"));
        between.keep(95, between.promise(120, 98, "Report of the handover times", "Ines Okafor"));
        between.drop(
                60, between.promise(80, 40, "Badge login on the old carts", "Daniel Weber"), "The carts go in May");
        between.promise(24, 3, "Test plan for the bed board", "Ines Okafor");
        between.promise(6, -11, "Numbers for weekend staffing", "Ines Okafor");
        between.promiseOf(ines, 4, -7, "Two nurses who try the handover screen");
        between.keep(20, ines, between.promiseOf(ines, 33, 19, "The list of wards that move in spring"));
    }

    private static void propose(Proposing with, Me ines, UUID wish) {
        UUID labels = with.propose(
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
                "Ines Okafor",
                "Sofia Almeida");
        with.verdict(68, ines, labels, GO_AHEAD, null);
        with.decided(66, labels);
        UUID handover = with.propose(
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
                "Ines Okafor",
                "Sofia Almeida",
                "Daniel Weber");
        with.comment(4, ines, handover, "Can the old lists stay over the holidays?\nThe night leads need them.");
        with.reply(4, handover, false, "Yes. Nothing is switched off before you say stop.");
        with.reply(3, handover, true, "Pharmacy wants the same screen. Let us wait for 5C before we say so.");
        with.comment(2, ines, handover, "7A would like to be the second ward.");
    }

    /** What the proposal of today serves. */
    private static UUID wishes(Stage stage, Wanting wanting, Me ines) {
        String guess = "Less paperwork on the wards";
        String paper = "30 minutes less paperwork per shift";
        UUID paperwork = wanting.assume(
                320, guess, SERVICE, "nurses and patients", "Minutes at a desk per shift, measured twice a year", "40");
        wanting.confirm(300, ines, paperwork, guess, paper);
        wanting.confirm(30, ines, paperwork, paper, null);
        UUID handover =
                wanting.want(290, ines, "No handover without the full picture", ObjectiveKind.COMPLIANCE, "patients");
        wanting.confirm(30, ines, handover, "No handover without the full picture", null);
        String nights = "Fill night shifts a week ahead";
        UUID shifts = wanting.assume(260, nights, PEOPLE, "nurses", "Open night shifts on the Monday before", "none");
        wanting.confirm(250, ines, shifts, nights, null);
        wanting.askAgain(3, shifts);
        String beds = "Know by noon which beds are free at six";
        UUID board = wanting.assume(
                120, beds, SERVICE, "patients who wait in emergency", "Free beds known by noon", "9 of 10");
        wanting.confirmOnBehalf(110, "Sofia Almeida", board, beds);
        wanting.tie(
                200,
                paperwork,
                stage.work("Mobile printers on the wards", PROJECT, 210, -20, 420, "Ruben Falk, devices"),
                "Labels are printed at the bed, so nobody walks to the desk for them.");
        UUID screen = stage.work("Handover in one screen", PROJECT, 60, 90, 600, "Lena Hart, clinical systems");
        wanting.tie(55, paperwork, screen, "Nurses write the handover once in place of four times.");
        wanting.tie(55, handover, screen, "All that the next shift needs stands on one screen.");
        stage.work("Network of the new wing", CHANGE, 40, null, 180, "Ruben Falk, devices");
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
        UUID hours = value.outcome(
                90, "Ward clerks have six hours a month back", "Discharge list prints itself", "nurses and patients");
        value.confirm(88, ines, hours);
        value.outcome(12, "Second prints are down to 9 a week", "Print log of 7A and 5C", "nurses");
    }
}
