package org.leanout.demo;

import static org.leanout.maturity.model.Level.TRUSTED_ADVISOR;
import static org.leanout.objective.ActivityKind.PROJECT;
import static org.leanout.objective.ActivityKind.SERVICE;
import static org.leanout.objective.ObjectiveKind.COMPLIANCE;
import static org.leanout.objective.ObjectiveKind.FINANCIAL;
import static org.leanout.partner.Degree.HIGH;
import static org.leanout.partner.Degree.MEDIUM;
import static org.leanout.partner.Stance.NEUTRAL;
import static org.leanout.partner.Stance.SUPPORTER;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.partner.Degree;
import org.leanout.partner.Tier;

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
                Degree.MEDIUM,
                Degree.MEDIUM,
                "operations");
        Me jonas = supply.person(760, "Jonas Lind", "Head of supply chain", "555 0181", HIGH, MEDIUM, NEUTRAL);
        supply.contact(760, "Mira Stolz", "Dock 2", "555 0182", MEDIUM, HIGH, SUPPORTER);
        Me thandi = supply.person(745, "Thandi Nkosi", "Buyer on duty", "555 0183", MEDIUM, MEDIUM, NEUTRAL);
        supply.sponsor(760, "Jonas");
        wishes(supply.objectives(), jonas);
        SupplyTalks.tell(supply.talks());
        SupplyHelp.tell(supply.help(), jonas, thandi);
        SupplyImprovements.tell(supply, jonas);
        views(supply.views(), jonas);
        SupplyPromises.tell(supply.promises(), jonas);
        SupplyProposals.tell(supply.proposals(), jonas, thandi);
        supply.ambition()
                .set(60, TRUSTED_ADVISOR, -125, "Every rush order was known to somebody a week before.")
                .heard(58, "Jonas");
        Demanded.bySupply(supply.demand(), jonas);
        Trouble.ofSupply(supply, jonas);
    }

    private static void views(Rating views, Me jonas) {
        UUID round = views.round(170, 157, "Before the scanner swap", jonas);
        views.saysForIt(168, round, 5, 4, 5, 5, 3, 3);
        views.says(163, jonas, round, 5, 3, 4, 3, 4, 2);
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
        UUID docks =
                wanting.work("The stock of four docks on one page", PROJECT, 108, 20, 60, "Ravi Pillai, integration");
        wanting.wanted(136, jonas, "Cut rush orders by half", FINANCIAL, "the hospital")
                .served(107, docks, "Shows what lies on another dock before somebody calls a courier.")
                .confirmed(28, jonas);
    }
}
