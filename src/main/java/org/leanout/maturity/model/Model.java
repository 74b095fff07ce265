package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** One version of the model's numbers, each part of which refuses what cannot work. */
public record Model(
        int version,
        Weighing weighing,
        ShareRule share,
        Scale scale,
        Map<Condition, BigDecimal> thresholds,
        Limits limits) {

    public Model {
        thresholds = Map.copyOf(thresholds);
        Refusal.unless(thresholds.keySet().containsAll(List.of(Condition.values())), "maturity.refused.thresholds");
    }

    /** The model as it ships. */
    public static Model first() {
        return FirstModel.VERSION_1;
    }

    BigDecimal threshold(Condition condition) {
        return thresholds.get(condition);
    }
}
