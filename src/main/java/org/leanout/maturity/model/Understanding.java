package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.leanout.maturity.model.Entry.Objective;

/** Does IT know what the partner wants, and is its work tied to that? */
final class Understanding {

    /** Days for which a confirmation, or an activity, is fresh. */
    static final int FRESH = 180;

    /** Days after which a confirmation counts nothing. */
    static final int STALE = 365;

    private Understanding() {}

    static List<Sum> sums(Reading reading) {
        List<Line> lines = reading.ledger()
                .of(Objective.class)
                .map(objective -> line(reading, objective))
                .toList();
        return List.of(Sum.ofThree(Sum.Kind.OBJECTIVES, lines));
    }

    private static Line line(Reading reading, Objective objective) {
        Answer said = objective.confirmation();
        return said == null
                ? Line.plain(reading, objective, ZERO)
                : Line.said(reading, objective, said, freshness(reading, said.day()), tied(reading, objective));
    }

    static BigDecimal freshness(Reading reading, LocalDate day) {
        if (reading.within(day, FRESH)) {
            return ONE;
        }
        return reading.within(day, STALE) ? Factors.HALF : ZERO;
    }

    private static BigDecimal tied(Reading reading, Objective objective) {
        return reading.within(objective.activityOn(), FRESH) ? ONE : Factors.HALF;
    }
}
