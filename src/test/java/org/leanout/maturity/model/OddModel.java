package org.leanout.maturity.model;

import static org.leanout.maturity.model.Sample.MODEL;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A what-if in which no two ages coincide, so that each must be watched by itself. */
final class OddModel {

    static final Model ODD = new Model(2, weighing(), MODEL.share(), MODEL.scale(), thresholds(), limits());

    private OddModel() {}

    private static Weighing weighing() {
        Weighing first = MODEL.weighing();
        List<Band> decay = List.of(band(82, "1"), band(170, "0.5"), band(349, "0.25"));
        return new Weighing(decay, first.late(), first.sources(), first.caps());
    }

    private static Band band(int lastDay, String factor) {
        return new Band(lastDay, new BigDecimal(factor));
    }

    private static Map<Condition, BigDecimal> thresholds() {
        Map<Condition, BigDecimal> days = new EnumMap<>(MODEL.thresholds());
        days.put(Condition.C2_2, BigDecimal.valueOf(77));
        days.put(Condition.C3_2, BigDecimal.valueOf(9));
        days.put(Condition.C3_3, BigDecimal.valueOf(25));
        days.put(Condition.C5_2, BigDecimal.valueOf(175));
        days.put(Condition.C5_3, BigDecimal.valueOf(160));
        days.put(Condition.C5_4, BigDecimal.valueOf(340));
        days.put(Condition.C5_6, BigDecimal.valueOf(150));
        return days;
    }

    private static Limits limits() {
        return new Limits(165, 14, 30, 5, 30);
    }
}
