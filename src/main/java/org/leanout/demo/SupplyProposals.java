package org.leanout.demo;

import static org.leanout.proposal.VerdictKind.GO_AHEAD;
import static org.leanout.proposal.VerdictKind.NO;
import static org.leanout.proposal.VerdictKind.NOT_NOW;

import org.leanout.account.Me;

/** What IT proposed to Supply chain; answers come, and seldom soon. */
final class SupplyProposals {

    private SupplyProposals() {}

    static void tell(Proposing with, Me jonas, Me thandi) {
        with.propose(
                        155,
                        "One look at all docks before a rush order",
                        new ProposalWords(
                                "“We order by courier what lies on dock 4.”",
                                "The buyer on duty sees the stock of the four docks on one page.",
                                "After a month we count the rush orders again.",
                                "Fewer couriers from the first day.",
                                "The wards see it too.",
                                null,
                                "Two of three rush orders are for things that we have.",
                                40,
                                "A week of a developer."),
                        "Jonas",
                        "Thandi")
                .comment(116, thandi, "I have it open all day. Please keep it.")
                .verdict(112, jonas, GO_AHEAD, null)
                .decided(110);
        with.propose(
                        131,
                        "Count a shelf a day",
                        new ProposalWords(
                                "“For the count we close the docks for two days.”",
                                "Dock 4 counts one shelf each morning, with one scanner.",
                                "If the numbers hold for a quarter, the big count goes.",
                                "No closed dock 4.",
                                null,
                                null,
                                "Two days a year without goods.",
                                30,
                                "From you: ten minutes a day."),
                        "Jonas",
                        "Mira")
                .verdict(108, jonas, NO, "The auditors want the big count. I have asked them twice.")
                .decided(107);
        with.propose(
                        45,
                        "Stock report before the morning round",
                        new ProposalWords(
                                "“The report comes at nine. By then the dock has decided without it.”",
                                "For two weeks we run it at five, for dock 2 only.",
                                "If it helps, it runs at five for all docks.",
                                "Dock 2 starts with today’s numbers.",
                                null,
                                null,
                                "Every morning four docks guess.",
                                12,
                                "Nothing from you."),
                        "Mira",
                        "Jonas")
                .heard(30, "Mira", NOT_NOW, "After stocktaking, gladly.");
        with.propose(
                        26,
                        "Swap scanners by age, not by fault",
                        new ProposalWords(
                                "“We swap a scanner when it is dead, and then there is none.”",
                                "The ten oldest go first, in one night.",
                                "Ten each month, until none is older than four years.",
                                "No dead scanner on dock 2.",
                                "None on any dock.",
                                null,
                                "A truck waits each week.",
                                24,
                                "Ten scanners a month, from the budget for repairs."),
                        "Jonas")
                .verdict(18, jonas, GO_AHEAD, "Tell us the dates.")
                .decided(17)
                .promised(10, -5, "Dates for the scanner swap", "Jonas");
        with.draft(
                2,
                "Scanners that warn before they die",
                new ProposalWords(
                        "“A scanner dies in the middle of a shift, and nobody has a spare.”",
                        "We put the battery’s age on the list that you have already.",
                        "Swap the ten oldest, then see whether it is quiet.",
                        "No dead scanner on dock 2.",
                        null,
                        null,
                        "About one lost hour a week.",
                        16,
                        "Ten batteries."),
                "Mira");
    }
}
