package org.leanout.pack;

import org.leanout.shared.Today;
import org.springframework.stereotype.Component;

/** The periods that packs tell of when nobody says another. */
@Component
class PackPeriods {

    private final Today today;

    PackPeriods(Today today) {
        this.today = today;
    }

    /** From the first day of the last quarter up to today: what a quarterly review looks back on. */
    Period quarter() {
        Period now = Period.quarterOf(today.date());
        return new Period(Period.quarterOf(now.from().minusDays(1)).from(), today.date());
    }

    /** A year up to today. */
    Period year() {
        return new Period(today.date().minusYears(1).plusDays(1), today.date());
    }
}
