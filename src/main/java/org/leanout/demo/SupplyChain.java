package org.leanout.demo;

import static org.leanout.help.DeclineReason.ALREADY_SOLVED;
import static org.leanout.help.HelpKind.ADVICE;
import static org.leanout.help.HelpKind.MONITORING_ALERT;
import static org.leanout.help.HelpTiming.AFTER;
import static org.leanout.help.HelpTiming.DURING;
import static org.leanout.interaction.InteractionKind.CONVERSATION;
import static org.leanout.interaction.InteractionKind.SERVICE_REVIEW;
import static org.leanout.interaction.Place.OURS;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.objective.ActivityKind.SERVICE;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.FINANCIAL;
import static org.leanout.proposal.VerdictKind.NOT_NOW;
import static org.leanout.shared.Origin.REQUESTED;
import static org.leanout.shared.Origin.VOLUNTEERED;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.partner.Degree;
import org.leanout.partner.Stance;
import org.leanout.partner.Tier;

/** A service provider: IT keeps its promises, and is asked more than it offers. */
class SupplyChain {

    void tell(Stage stage, Me maya, Me jonas) {
        Relationship supply = stage.begins(
                760,
                maya,
                "Supply chain",
                "Operations",
                "Buying, docks, stock of 9,000 items",
                Tier.HIGH,
                "operations");
        supply.contact("Jonas Lind", "Head of supply chain", "555 0181", Degree.HIGH, Degree.MEDIUM, Stance.NEUTRAL);
        supply.contact("Mira Stolz", "Dock 2", "555 0182", Degree.MEDIUM, Degree.HIGH, Stance.SUPPORTER);
        supply.sponsor("Jonas Lind");
        supply.member(jonas);
        wishes(stage, supply.objectives(), jonas);
        supply.talk(
                40,
                SERVICE_REVIEW,
                VOLUNTEERED,
                OURS,
                60,
                "Service review: stock report and label printers",
                null,
                "Jonas Lind");
        supply.talk(
                10,
                CONVERSATION,
                REQUESTED,
                THEIRS,
                30,
                "Dates for the scanner swap",
                null,
                "Jonas Lind",
                "Mira Stolz");
        help(supply.help(), jonas);
        SupplyImprovements.tell(supply, jonas);
        UUID round = supply.views().round(170, 157, "Before the scanner swap", jonas);
        supply.views().saysForIt(168, round, 5, 4, 5, 5, 3, 3);
        supply.views().says(163, jonas, round, 5, 3, 4, 3, 4, 2);
        Promising between = supply.promises();
        between.keep(31, between.promise(52, 31, "Stock report every Monday", "Jonas Lind"));
        between.keep(16, between.promise(38, 20, "Label printer back on dock 2", "Mira Stolz"));
        between.promise(10, -5, "Dates for the scanner swap", "Jonas Lind");
        UUID report = supply.proposals()
                .propose(
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
                        "Jonas Lind",
                        "Mira Stolz");
        supply.proposals().verdictHeard(30, "Mira Stolz", report, NOT_NOW, "After stocktaking, gladly.");
        supply.proposals()
                .draft(
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
                        "Mira Stolz");
    }

    private static void help(Helping help, Me jonas) {
        help.volunteered(66, ADVICE, AFTER, 60, "Which stock report to trust after the outage", null, "Jonas Lind")
                .accepted(64, jonas)
                .delivered(63, 60);
        help.volunteered(
                        31, MONITORING_ALERT, DURING, 15, "Dock 2: the label server is nearly full", null, "Mira Stolz")
                .onBehalfOf("Mira Stolz", 31, ALREADY_SOLVED);
        help.done(50, help.asked(80, "Jonas Lind", "New items in the catalogue within a day", null));
        help.started(9, help.asked(10, "Mira Stolz", "Dates for the scanner swap", "before the holidays"));
        help.asks(3, jonas, "A project for the second warehouse", "Racks, scanners and network, from April.");
    }

    private static void wishes(Stage stage, Wanting wanting, Me jonas) {
        String stock = "Never run out of a critical item";
        UUID items = wanting.assume(400, stock, COMPLIANCE, "patients", "Critical items below two days", "none");
        wanting.confirm(240, jonas, items, stock, null);
        UUID report = stage.work("Stock report every morning", SERVICE, 380, null, 90, "Ruben Falk, devices");
        wanting.tie(370, items, report, "Shows by seven what will be short in two days.");
        wanting.assume(200, "Spend less on emergency deliveries", FINANCIAL, "the hospital", "Couriers a month", "5");
    }
}
