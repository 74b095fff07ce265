package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
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

    /** By the confirmation that weighs most on the day, so that none of them ever hides another; of equals by the latest. */
    private static Line line(Reading reading, Objective objective) {
        return objective.confirmations().stream()
                .filter(said -> reading.happened(said.day()))
                .map(said -> line(reading, objective, said))
                .max(Comparator.comparing(Line::weight).thenComparing(Line::day))
                .orElseGet(() -> Line.plain(reading, objective, ZERO));
    }

    private static Line line(Reading reading, Objective objective, Answer said) {
        return Line.said(reading, objective, said, freshness(reading, said.day()), tied(reading, objective));
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
