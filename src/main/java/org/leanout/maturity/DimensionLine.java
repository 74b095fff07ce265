package org.leanout.maturity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.leanout.maturity.model.Dimension;
import org.leanout.maturity.model.DimensionScore;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Sum;

/**
 * One dimension, so that anyone can add it up by hand.
 *
 * @param formula how the sums make the score, with the numbers in it
 * @param contribution score times weight
 */
public record DimensionLine(
        Dimension dimension, int score, int weight, int contribution, List<SumLine> sums, Phrase formula) {

    private static final BigDecimal LEAST_BASE = BigDecimal.valueOf(2);
    private static final int PLACES = 3;

    static DimensionLine of(DimensionScore it, Model model, int shown, Sight sight) {
        return new DimensionLine(
                it.dimension(),
                it.score(),
                it.weight(),
                it.contribution(),
                it.sums().stream().map(sum -> SumLine.of(sum, shown, sight)).toList(),
                Phrase.of("maturity.formula." + it.dimension(), arguments(it, model)));
    }

    /** The score, the points it is rounded from, the base and the share; then total and points of each sum. */
    private static Object[] arguments(DimensionScore it, Model model) {
        List<Object> arguments = new ArrayList<>();
        BigDecimal base = base(it, model);
        BigDecimal first = it.sums().get(0).total();
        arguments.add(it.score());
        arguments.add(it.points().rounded(1));
        arguments.add(base);
        arguments.add(first.divide(base, PLACES, java.math.RoundingMode.HALF_UP));
        for (Sum sum : it.sums()) {
            arguments.add(sum.total());
            arguments.add(sum.points().rounded(1).abs());
        }
        return arguments.toArray();
    }

    /** What the first sum is divided by. */
    private static BigDecimal base(DimensionScore it, Model model) {
        return switch (it.dimension()) {
            case PROACTIVITY ->
                it.sum(Sum.Kind.VOLUNTEERED)
                        .total()
                        .add(it.sum(Sum.Kind.REQUESTED).total())
                        .add(model.share().smoothing());
            case DEPENDABILITY -> it.sum(Sum.Kind.DUE).total().max(LEAST_BASE);
            case DIALOGUE -> it.sum(Sum.Kind.SENT).total().max(LEAST_BASE);
            case UNDERSTANDING, IMPROVEMENT, SHARED_STRATEGY -> BigDecimal.valueOf(3);
        };
    }
}
