package org.leanout.maturity.model;

import static java.util.Map.entry;
import static org.leanout.maturity.model.Condition.*;
import static org.leanout.maturity.model.Dimension.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The numbers of version 1. */
final class FirstModel {

    static final Model VERSION_1 = new Model(1, weighing(), share(), scale(), thresholds(), limits());

    private FirstModel() {}

    private static Weighing weighing() {
        return new Weighing(
                List.of(band(89, "1"), band(179, "0.5"), band(364, "0.25")),
                List.of(band(14, "1"), band(60, "0.5")),
                Map.of(
                        Word.PARTNER, number("1"),
                        Word.APPROVED_IMPORT, number("1"),
                        Word.ON_BEHALF, number("0.5"),
                        Word.IT, number("0")),
                new Caps(2, List.of(10, 10, 20)));
    }

    private static ShareRule share() {
        return new ShareRule(number("2"), number("0.6"));
    }

    private static Scale scale() {
        return new Scale(
                Map.of(
                        DEPENDABILITY, 15,
                        PROACTIVITY, 20,
                        DIALOGUE, 15,
                        UNDERSTANDING, 15,
                        IMPROVEMENT, 15,
                        SHARED_STRATEGY, 20),
                Map.of(
                        Level.AD_HOC, 0,
                        Level.ORDER_TAKER, 15,
                        Level.SERVICE_PROVIDER, 35,
                        Level.TRUSTED_ADVISOR, 60,
                        Level.STRATEGIC_PARTNER, 80));
    }

    private static Limits limits() {
        return new Limits(180, 14, 30, 5, 30);
    }

    private static Map<Condition, BigDecimal> thresholds() {
        return Map.ofEntries(
                entry(C2_1, number("2")),
                entry(C2_2, number("90")),
                entry(C3_1, number("60")),
                entry(C3_2, number("14")),
                entry(C3_3, number("30")),
                entry(C4_1, number("0.30")),
                entry(C4_2, number("3")),
                entry(C4_3, number("2")),
                entry(C4_4, number("3.5")),
                entry(C4_5, number("2")),
                entry(C5_1, number("0.45")),
                entry(C5_2, number("180")),
                entry(C5_3, number("180")),
                entry(C5_4, number("365")),
                entry(C5_5, number("4.2")),
                entry(C5_6, number("180")));
    }

    private static Band band(int lastDay, String factor) {
        return new Band(lastDay, number(factor));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
