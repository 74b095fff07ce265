package org.leanout.demo;

import static org.leanout.proposal.VerdictKind.CHANGE_FIRST;
import static org.leanout.proposal.VerdictKind.GO_AHEAD;

import org.leanout.account.Me;

/** What IT proposed to Pharmacy, once it had seen the dispensary. */
final class PharmacyProposals {

    private PharmacyProposals() {}

    static void tell(Proposing with, Me anjali, Me piotr, Me grace) {
        with.propose(
                        270,
                        "One code from shelf to bed",
                        new ProposalWords(
                                "“A box passes five hands, and each of them reads the label again.”",
                                "One ward, one technician, one scanner, for two weeks.",
                                "If nobody is slower, a ward every three weeks.",
                                "One ward in which nobody reads a label twice.",
                                "All wards with their own pharmacist.",
                                "The nurse scans at the bed, and the order closes by itself.",
                                "Six mix-ups a month, each found by luck.",
                                700,
                                "A developer for four months, and thirty scanners."),
                        "Anjali",
                        "Piotr",
                        "Grace")
                .comment(266, grace, "5C or 7A. Not both, and not in the week of the inspection.")
                .reply(265, "Then 5C, and we start the week after.")
                .verdict(261, anjali, GO_AHEAD, "One ward. Then we look at it together.")
                .decided(260);
        with.propose(
                        197,
                        "Shortages on one page at six",
                        new ProposalWords(
                                "“I hear of a shortage when the nurse stands before me.”",
                                "A list each morning: what ends within three days, ward by ward.",
                                "Two weeks for you alone. Then the wards see their own lines.",
                                "You know it before they come.",
                                "Wards order before the shelf is empty.",
                                null,
                                "Each shortage costs four calls, and sometimes a dose.",
                                90,
                                "Two weeks of a developer. From you: the list of what must never end."),
                        "Piotr",
                        "Anjali")
                .verdict(194, piotr, GO_AHEAD, null)
                .decided(191);
        with.propose(
                        87,
                        "Refrigerators that write their own log",
                        new ProposalWords(
                                "“The clipboard says four degrees, every day, in the same hand.”",
                                "Ten sensors in cytostatics, beside the clipboard, for four weeks.",
                                "If both agree, the clipboard goes there; then the other thirty.",
                                "You learn of a warm refrigerator within ten minutes.",
                                "Forty refrigerators without paper.",
                                null,
                                "A warm night costs a shelf of vaccine, and the next inspection more.",
                                120,
                                "Forty sensors. From you: who is called at night."),
                        "Anjali",
                        "Yusuf")
                .verdict(74, anjali, CHANGE_FIRST, "Who is called at night? Not the dispensary again.")
                .reply(73, "The guard, and he has the keys. We write it into the plan.");
        with.propose(
                        77,
                        "Orders in one list",
                        new ProposalWords(
                                "“There is a list of what we order, and a list of what was ordered.”",
                                "For a week the second list is not printed.",
                                "If nobody asks for it, it goes.",
                                "One list a day less.",
                                null,
                                null,
                                "Somebody orders from the wrong one.",
                                10,
                                "Nothing from you."),
                        "Piotr")
                .comment(42, piotr, "Sorry, the inspection. Nobody has asked for it: leave it off.")
                .heard(41, "Piotr", GO_AHEAD, null)
                .decided(41);
        with.propose(
                7,
                "The ward sees where its order is",
                new ProposalWords(
                        "“Half of our calls are: where is my order?”",
                        "5C sees four words beside each order: received, packed, sent, there.",
                        "Four weeks on 5C, then the wards that call most.",
                        "Half as many calls from one ward.",
                        "All wards.",
                        "The courier sees it too.",
                        "Forty calls a day that nobody enjoys.",
                        60,
                        "A developer for two weeks. From you: somebody who presses “packed”."),
                "Piotr",
                "Grace");
    }
}
