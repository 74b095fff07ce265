package org.leanout.demo;

import static org.leanout.proposal.VerdictKind.CHANGE_FIRST;
import static org.leanout.proposal.VerdictKind.GO_AHEAD;
import static org.leanout.proposal.VerdictKind.NOT_NOW;

import org.leanout.account.Me;

/** What IT proposed to Revenue cycle: the first waited six weeks for an answer, the last two days. */
final class RevenueProposals {

    private RevenueProposals() {}

    static void tell(Proposing with, Me hannah, Me farid, Me chiara) {
        claimCheck(with, hannah, chiara);
        plainBill(with, farid);
        priorAuthorisation(with, hannah, chiara);
        payInTheRoom(with, farid);
        clinics(with, hannah);
        letters(with, farid, chiara);
    }

    private static void claimCheck(Proposing with, Me hannah, Me chiara) {
        with.propose(
                        512,
                        "Check claims before they leave",
                        new ProposalWords(
                                "“We learn of a missing field three weeks later, from the insurer.”",
                                "One insurer, one month: a list of incomplete claims at three every afternoon.",
                                "The list becomes a check in the claim itself, insurer by insurer.",
                                "Claims of one insurer are complete when they leave.",
                                "All eleven insurers within a year.",
                                "Admission sees the gap while the patient is still there.",
                                "Eleven of a hundred claims come back, and each costs half an hour.",
                                160,
                                "Four weeks of one developer. From you: one coder for an hour a week."),
                        "Hannah",
                        "Chiara")
                .comment(468, chiara, "Sorry, month end twice. Please start with the insurer that denies most.")
                .reply(467, "We will. Which one is it?")
                .verdict(463, hannah, GO_AHEAD, "After the double file is dealt with.")
                .decided(455);
    }

    private static void plainBill(Proposing with, Me farid) {
        ProposalWords first = new ProposalWords(
                "“People call because they do not understand what they owe.”",
                "We rewrite one bill and send it to a hundred patients.",
                "If fewer call, all bills change.",
                "A hundred patients who understand their bill.",
                "All outpatient bills.",
                null,
                "Two hundred calls a week, and bills that are paid late.",
                90,
                "Two weeks of a developer. From you: somebody who writes well.");
        ProposalWords second = new ProposalWords(
                "“People call because they do not understand what they owe.”",
                "Collections and we write ten sentences. **The lawyers read them first.** Then a hundred patients.",
                "If fewer call, outpatient bills change, and inpatient bills after the audit.",
                "A hundred patients who understand their bill.",
                "All outpatient bills.",
                "The bill on the telephone, with one button to pay.",
                "Two hundred calls a week, and bills that are paid late.",
                110,
                "Two weeks of a developer. From you: Wei for four hours, the lawyers for one.");
        with.propose(362, "A bill that a patient understands", first, "Farid", "Wei")
                .verdict(355, farid, CHANGE_FIRST, "The lawyers must read it before any patient does.")
                .again(351, 2, "The lawyers read it before any patient does, and the telephone comes later.", second)
                .verdict(349, farid, GO_AHEAD, null)
                .decided(348);
    }

    private static void priorAuthorisation(Proposing with, Me hannah, Me chiara) {
        with.propose(
                        217,
                        "Ask the insurer when the visit is booked",
                        new ProposalWords(
                                "“We fax, we wait, and one patient in twenty is sent home.”",
                                "For one insurer the question leaves by interface when the visit is booked.",
                                "Two insurers in the first half year, then two a month.",
                                "For one insurer nobody faxes any more.",
                                "Half of all authorisations without paper.",
                                "The patient sees the answer before leaving home.",
                                "Forty patients a month are sent home, and each empty hour costs.",
                                640,
                                "A developer for four months, half of it from our budget."),
                        "Hannah",
                        "Chiara")
                .comment(214, chiara, "Start with one that has an interface. Two have, I send the names.")
                .reply(213, "Thank you. Then it is those two.")
                .internally(213, "Ravi has no time before the upgrade. Ask Rafael for a second developer.")
                .verdict(209, hannah, GO_AHEAD, null)
                .decided(206);
    }

    private static void payInTheRoom(Proposing with, Me farid) {
        with.propose(
                        112,
                        "Pay where the visit ends",
                        new ProposalWords(
                                "“Small amounts cost us more in letters than they bring.”",
                                "One card reader at one clinic desk for four weeks.",
                                "If a third of small bills are paid there, five more desks.",
                                "No letters for small amounts at one desk.",
                                "Six desks.",
                                null,
                                "Nine thousand letters a year for less than twenty each.",
                                60,
                                "One reader. From you: a receptionist who wants to try it."),
                        "Farid",
                        "Wei")
                .comment(108, farid, "I like it, and the desks are being rebuilt.")
                .verdict(106, farid, NOT_NOW, "Ask again when the desks are done.")
                .decided(105);
    }

    private static void clinics(Proposing with, Me hannah) {
        with.propose(
                        57,
                        "Bill the new clinics from day one",
                        new ProposalWords(
                                "“The last clinic we opened sent its first bill after seven weeks.”",
                                "We sit down with each clinic’s manager and list what billing needs from them.",
                                "Prices and services are in the test system four weeks before they open.",
                                "A list with a name beside each line.",
                                "The first bill within three days.",
                                "The same list for every clinic that opens.",
                                "Seven weeks without income from two clinics.",
                                210,
                                "Five weeks of one person. From you: Farid for two hours a week."),
                        "Hannah",
                        "Farid")
                .verdict(55, hannah, GO_AHEAD, "Bring the managers to our planning.")
                .decided(54);
    }

    private static void letters(Proposing with, Me farid, Me chiara) {
        with.propose(
                        9,
                        "One letter for denials, and not four",
                        new ProposalWords(
                                "“Every insurer wants its own letter of appeal, and we write them by hand.”",
                                "We take last month’s forty letters and look for the sentences that recur.",
                                "One template that fills itself from the claim; four insurers to begin with.",
                                "A letter in five minutes, not in thirty.",
                                "Letters for all eleven insurers.",
                                "The appeal leaves by interface.",
                                "Appeals that are worth it are not written, because nobody has the time.",
                                70,
                                "Two weeks of one developer. From you: forty old letters."),
                        "Chiara",
                        "Farid")
                .comment(7, chiara, "The letters are on the share. The third insurer wants a form, not a letter.")
                .reply(6, "Then we leave that one out at first.")
                .comment(5, farid, "Who checks the letter before it goes?");
    }
}
