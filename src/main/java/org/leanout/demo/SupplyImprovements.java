package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Improving.good;
import static org.leanout.improvement.ImprovementKind.CHEAPER;
import static org.leanout.improvement.ImprovementKind.EASIER;
import static org.leanout.improvement.ImprovementKind.FASTER;
import static org.leanout.improvement.ImprovementKind.FEWER_ERRORS;
import static org.leanout.improvement.ImprovementKind.STEADIER;

import org.leanout.account.Me;
import org.leanout.improvement.Effect;

/** What got better, and worse, for Supply chain. */
final class SupplyImprovements {

    private SupplyImprovements() {}

    static void tell(Relationship supply, Me jonas) {
        improve(supply.improvements(), jonas);
    }

    private static void improve(Improving improving, Me jonas) {
        improving
                .plan(170, EASIER, "A new menu on the scanners", "Taking in goods")
                .started(165)
                .closed(
                        150,
                        bad(10, "minutes lost a shift", "Two more taps for each box."),
                        "Tom Reyes, who stood on dock 2 for a morning");
        improving
                .plan(140, FEWER_ERRORS, "Item list without duplicates", "Ordering")
                .started(135)
                .closed(120, good(60, "errors fewer a month", null), "Mira Stolz, from her list of returns")
                .heard(118, "Mira Stolz");
        improving
                .plan(75, FASTER, "Stock report by dock", "The morning round")
                .started(70)
                .closed(50, good(45, "minutes saved a week", null), "Four dock leads, asked in the review")
                .confirmed(47, jonas);
        improving
                .plan(37, STEADIER, "Label printer of dock 2 on a line of its own", "Labelling pallets")
                .started(30)
                .closed(
                        15,
                        new Improving.Came(Effect.GOOD, null, null, "No outage since; before, one nearly every week."),
                        "The log of the label server");
        improving.plan(9, CHEAPER, "Order couriers only when the stock is short", "Emergency deliveries");
    }
}
