package org.leanout.maturity.model;

import java.util.List;

/** The score of a dimension, 0 to 100, with its weight in percent and the sums whose points, rounded half up, make it. */
public record DimensionScore(Dimension dimension, int weight, List<Sum> sums, Fraction points, int score) {

    static DimensionScore of(Dimension dimension, int weight, List<Sum> sums) {
        Fraction points = sums.stream().map(Sum::points).reduce(Fraction.ZERO, Fraction::plus);
        int score = Math.max(0, Math.min(100, points.rounded(0).intValue()));
        return new DimensionScore(dimension, weight, sums, points, score);
    }

    /** What the dimension brings to the index, in hundredths. */
    public int contribution() {
        return weight * score;
    }

    /** What the dimension could still bring to the index, in hundredths. */
    public int room() {
        return weight * (100 - score);
    }

    public Sum sum(Sum.Kind kind) {
        return sums.stream().filter(sum -> sum.kind() == kind).findFirst().orElseThrow();
    }
}
