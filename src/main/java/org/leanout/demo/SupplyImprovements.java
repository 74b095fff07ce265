package org.leanout.demo;

import static org.leanout.demo.Improving.bad;
import static org.leanout.demo.Improving.good;
import static org.leanout.improvement.ImprovementKind.CHEAPER;
import static org.leanout.improvement.ImprovementKind.EASIER;
import static org.leanout.improvement.ImprovementKind.FASTER;
import static org.leanout.improvement.ImprovementKind.FEWER_ERRORS;
import static org.leanout.improvement.ImprovementKind.STEADIER;

import org.leanout.account.Me;

/** What got better, and worse, for Supply chain. */
final class SupplyImprovements {

    private SupplyImprovements() {}

    static void tell(Relationship supply, Me jonas) {
        improve(supply.improvements(), jonas);
        own(supply.impacts(), jonas);
        tape(supply.workarounds(), jonas);
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
                .heard(118, "Mira");
        improving
                .plan(75, FASTER, "Stock report by dock", "The morning round")
                .started(70)
                .closed(50, good(45, "minutes saved a week", null), "Four dock leads, asked in the review")
                .confirmed(47, jonas);
        improving
                .plan(37, STEADIER, "Label printer of dock 2 on a line of its own", "Labelling pallets")
                .started(30)
                .closed(15, good("No outage since; before, one nearly every week."), "The log of the label server");
        improving.plan(9, CHEAPER, "Order couriers only when the stock is short", "Emergency deliveries");
    }

    private static void own(Owning up, Me jonas) {
        up.noted(86, "Dock 4 had no network for a morning", bad(5, "hours lost", "Two trucks waited."))
                .replied(85, "A cable was pulled by our cleaning firm. The cabinet is locked now.")
                .accepted(83, jonas);
        up.heard(24, "Mira Stolz", "Scanners update at night now, and no more at eight", good(null));
        up.told(6, jonas, "Stock numbers were a day old for a whole morning", bad("Two docks ordered twice."));
    }

    private static void tape(Taping tape, Me jonas) {
        tape.noted(
                        60,
                        150,
                        "Scanners lose the network at gate 3",
                        "Taking in goods",
                        "The dock lead walks to gate 2 to send what was scanned.")
                .mended(33, 10, null)
                .mended(22, jonas, 15, "Twice in the rain")
                .handedOver(20, "Problem 4471, with the network team");
        tape.noted(
                        14,
                        365,
                        "Suppliers have other numbers in ordering than in stock",
                        "Ordering",
                        "A list on paper beside the screen.")
                .mended(8, jonas, 40, "One wrong delivery sent back");
    }
}
