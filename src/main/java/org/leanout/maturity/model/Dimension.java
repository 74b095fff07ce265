package org.leanout.maturity.model;

import java.util.List;
import java.util.function.Function;

/** The six sides of a relationship that are scored from 0 to 100. */
public enum Dimension {
    DEPENDABILITY(Dependability::sums),
    PROACTIVITY(Proactivity::sums),
    DIALOGUE(Dialogue::sums),
    UNDERSTANDING(Understanding::sums),
    IMPROVEMENT(Improvement::sums),
    SHARED_STRATEGY(SharedStrategy::sums);

    private final Function<Reading, List<Sum>> sums;

    Dimension(Function<Reading, List<Sum>> sums) {
        this.sums = sums;
    }

    DimensionScore score(Reading reading) {
        return DimensionScore.of(this, reading.model().scale().weight(this), sums.apply(reading));
    }
}
