package org.leanout.maturity.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The weight of each dimension, in percent, and the index from which each level is reached. */
public record Scale(Map<Dimension, Integer> weights, Map<Level, Integer> indexFrom) {

    public Scale {
        weights = Map.copyOf(weights);
        indexFrom = Map.copyOf(indexFrom);
        Refusal.unless(weights.keySet().containsAll(List.of(Dimension.values())), "maturity.refused.weight");
        Refusal.unless(weights.values().stream().allMatch(w -> w >= 0), "maturity.refused.weight");
        int total = weights.values().stream().mapToInt(Integer::intValue).sum();
        Refusal.unless(total == 100, "maturity.refused.weights", total);
        Refusal.unless(ascends(indexFrom), "maturity.refused.index");
    }

    private static boolean ascends(Map<Level, Integer> from) {
        return from.keySet().containsAll(List.of(Level.values()))
                && Stream.of(Level.values()).skip(1).allMatch(level -> from.get(level.below()) < from.get(level));
    }

    int weight(Dimension dimension) {
        return weights.get(dimension);
    }

    Level reached(int index) {
        Level reached = Level.AD_HOC;
        while (reached != Level.STRATEGIC_PARTNER && index >= indexFrom.get(reached.above())) {
            reached = reached.above();
        }
        return reached;
    }
}
