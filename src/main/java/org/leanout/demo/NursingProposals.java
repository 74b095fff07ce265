package org.leanout.demo;

import static org.leanout.proposal.VerdictKind.GO_AHEAD;
import static org.leanout.proposal.VerdictKind.NOT_NOW;

import org.leanout.account.Me;
import org.leanout.proposal.Part;

/** What IT proposed to Nursing operations. */
final class NursingProposals {

    private NursingProposals() {}

    static void tell(Proposing with, Me ines, Me sofia, Me daniel, Wanting.Wanted wish) {
        mobilePrinters(with, ines, sofia);
        nightPlan(with, ines, daniel);
        oneLabel(with, ines);
        handover(with, ines, wish);
    }

    private static void mobilePrinters(Proposing with, Me ines, Me sofia) {
        with.propose(
                        300,
                        "Print at the bed",
                        new ProposalWords(
                                "“For each label I walk to the desk and back, thirty times a shift.”",
                                "Two mobile printers on 5C, for four weeks.",
                                "If nobody gives them back, a ward each month.",
                                "No walking on 5C.",
                                "All wards with more than twenty beds.",
                                null,
                                "An hour a shift on the way to a printer.",
                                420,
                                "Twenty-eight printers over a year. From you: four nurses who try them."),
                        "Ines",
                        "Sofia")
                .comment(293, sofia, "5C is right. Please with two batteries each.")
                .felt(292, sofia, 5)
                .verdict(291, ines, GO_AHEAD, null)
                .decided(288);
    }

    private static void nightPlan(Proposing with, Me ines, Me daniel) {
        with.propose(
                        167,
                        "The bed plan on the telephone of the night lead",
                        new ProposalWords(
                                "“At three I walk through six wards to find one bed.”",
                                "The night lead sees free beds on his telephone, read only.",
                                "After a month he may reserve one.",
                                "Six wards less on foot.",
                                "Emergency sees the same.",
                                null,
                                "Patients lie in emergency while a bed is free upstairs.",
                                60,
                                "Two weeks of a developer. From you: Daniel, at night."),
                        "Daniel",
                        "Ines")
                .comment(124, daniel, "I saw it only now. Yes please, read only is enough.")
                .reply(123, "Sorry, we should have rung you. We start next week.")
                .felt(121, daniel, 3)
                .verdict(120, ines, NOT_NOW, "After the move of the wards.")
                .decided(119);
    }

    private static void oneLabel(Proposing with, Me ines) {
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
                .felt(67, ines, 4)
                .decided(66);
    }

    private static void handover(Proposing with, Me ines, Wanting.Wanted wish) {
        with.propose(5, "Handover in one screen", screen("").serving(wish), "Ines", "Sofia", "Daniel")
                .commentOn(
                        4,
                        ines,
                        1,
                        Part.PLAN,
                        1,
                        "Can the old lists stay until the wards have moved?\nThe night leads need them.")
                .again(
                        4,
                        2,
                        "The old lists stay until you say stop.",
                        screen("\n\nThe old lists stay until you say stop.").serving(wish))
                .reply(4, "Yes. Version 2 says so: nothing is switched off before you say stop.")
                .internally(3, "Pharmacy wants the same screen. Let us wait for 5C before we say so.")
                .comment(2, ines, "7A would like to be the second ward.");
    }

    private static ProposalWords screen(String promise) {
        return new ProposalWords(
                "“At seven in the morning nobody has the full picture. We read four lists, and ask the night shift again.”",
                "One ward, 5C, gets **one screen** that puts the four lists side by side. Two weeks. Nothing else changes.",
                "We sit in on four handovers and build it with your night leads. If 5C wants to keep it:\n\n"
                        + "- six wards follow within three months\n- all 14 within half a year" + promise,
                "Ten minutes less per handover on 5C.",
                "The same screen on the mobile carts.",
                "Open tasks go straight to the next shift, and to Pharmacy.",
                "Four lists stay four lists. Last month three late medications began with a missed line.",
                240,
                "Six weeks of one developer, from IT’s budget. From you: four handovers that we may watch, and one night"
                        + " lead for two hours a week.");
    }
}
