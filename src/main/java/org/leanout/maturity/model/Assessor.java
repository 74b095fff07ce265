package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.leanout.maturity.model.Sum.Kind;

/** Makes the assessment of a reading. */
final class Assessor {

    private Assessor() {}

    static Assessment assess(Reading reading) {
        List<DimensionScore> scores =
                Stream.of(Dimension.values()).map(d -> d.score(reading)).toList();
        List<Finding> findings =
                Stream.of(Condition.values()).map(c -> c.find(reading)).toList();
        int index = index(scores);
        return new Assessment(
                reading.asOf(),
                reading.model().version(),
                scores,
                index,
                reading.model().scale().reached(index),
                findings,
                volunteeredShare(reading, scores.get(Dimension.PROACTIVITY.ordinal())),
                Ratability.of(reading, Records.count(reading, scores)),
                Flags.of(reading),
                Objection.of(reading));
    }

    /** The weighted mean of the rounded scores, so that anyone can add it up by hand. */
    private static int index(List<DimensionScore> scores) {
        int hundredths = scores.stream().mapToInt(DimensionScore::contribution).sum();
        return Fraction.of(hundredths, 100).rounded(0).intValue();
    }

    private static Fraction volunteeredShare(Reading reading, DimensionScore proactivity) {
        BigDecimal volunteered = proactivity.sum(Kind.VOLUNTEERED).total();
        return reading.model()
                .share()
                .share(volunteered, proactivity.sum(Kind.REQUESTED).total());
    }
}
