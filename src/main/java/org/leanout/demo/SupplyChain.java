package org.leanout.demo;

import static org.leanout.demo.Talk.conversation;
import static org.leanout.demo.Talk.review;
import static org.leanout.help.DeclineReason.ALREADY_SOLVED;
import static org.leanout.help.HelpKind.ADVICE;
import static org.leanout.help.HelpKind.MONITORING_ALERT;
import static org.leanout.interaction.Place.THEIRS;
import static org.leanout.objective.ActivityKind.SERVICE;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.FINANCIAL;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SUPPORTER;
import static org.leanout.shared.Origin.REQUESTED;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.partner.Tier;
import org.leanout.proposal.VerdictKind;

/** A service provider: IT keeps its promises, and is asked more than it offers. */
final class SupplyChain {

    private SupplyChain() {}

    static void tell(Stage stage, Me maya) {
        Relationship supply = stage.begins(
                760,
                maya,
                "Supply chain",
                "Operations",
                "Buying, docks, stock of 9,000 items",
                Tier.HIGH,
                "operations");
        Me jonas = supply.person(760, "Jonas Lind", "Head of supply chain", "555 0181", HIGH, MEDIUM, NEUTRAL);
        supply.contact(760, "Mira Stolz", "Dock 2", "555 0182", MEDIUM, HIGH, SUPPORTER);
        supply.sponsor(760, "Jonas");
        wishes(supply.objectives(), jonas);
        supply.talks()
                .had(
                        review(40, 60, "Service review: stock report and label printers", "Jonas"),
                        conversation(10, REQUESTED, 30, "Dates for the scanner swap", "Jonas", "Mira")
                                .at(THEIRS));
        help(supply.help(), jonas);
        SupplyImprovements.tell(supply, jonas);
        UUID round = supply.views().round(170, 157, "Before the scanner swap", jonas);
        supply.views().saysForIt(168, round, 5, 4, 5, 5, 3, 3);
        supply.views().says(163, jonas, round, 5, 3, 4, 3, 4, 2);
        Promising between = supply.promises();
        between.promise(52, 31, "Stock report every Monday", "Jonas").kept(31);
        between.promise(38, 20, "Label printer back on dock 2", "Mira").kept(16);
        between.promise(10, -5, "Dates for the scanner swap", "Jonas");
        supply.proposals()
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
                        "Jonas",
                        "Mira")
                .heard(30, "Mira", VerdictKind.NOT_NOW, "After stocktaking, gladly.");
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
                        "Mira");
    }

    private static void help(Helping help, Me jonas) {
        help.offer(66, ADVICE, 60, "Which stock report to trust after the outage", "Jonas")
                .after()
                .accepted(64, jonas)
                .delivered(63, 60);
        help.offer(31, MONITORING_ALERT, 15, "Dock 2: the label server is nearly full", "Mira")
                .during()
                .made()
                .heardNo(31, "Mira", ALREADY_SOLVED);
        help.asked(80, "Jonas", "New items in the catalogue within a day", null).done(50);
        help.asked(10, "Mira", "Dates for the scanner swap", "before the holidays")
                .started(9);
        help.asks(3, jonas, "A project for the second warehouse", "Racks, scanners and network, from April.");
    }

    private static void wishes(Wanting wanting, Me jonas) {
        UUID report = wanting.work("Stock report every morning", SERVICE, 380, null, 90, "Ruben Falk, devices");
        wanting.assumed(
                        400,
                        "Never run out of a critical item",
                        COMPLIANCE,
                        "patients",
                        "Critical items below two days",
                        "none")
                .confirmed(240, jonas)
                .served(370, report, "Shows by seven what will be short in two days.");
        wanting.assumed(200, "Spend less on emergency deliveries", FINANCIAL, "the hospital", "Couriers a month", "5");
    }
}
