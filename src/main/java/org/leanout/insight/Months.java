package org.leanout.insight;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * The months that a list of records is of: those asked for, as far as they are kept.
 *
 * @param wrong the code of why they are others than those asked for
 */
record Months(YearMonth from, YearMonth to, @Nullable String wrong) {

    private static final int YEAR = 12;

    /**
     * Without a period it is the last year, and never more than is kept; a level is that of a month's end, and months of it
     * are not added up.
     *
     * @param kept the first month of which something is kept, up to now
     */
    static Months of(Counted kind, @Nullable YearMonth from, @Nullable YearMonth to, YearMonth kept, YearMonth now) {
        boolean level = kind.level() >= 0;
        YearMonth usual = level ? now : now.minusMonths(YEAR - 1);
        YearMonth last = to == null ? now : to;
        if (!level && from != null && from.isAfter(last)) return new Months(usual, now, "records.reversed");
        if (last.isBefore(kept) || !level && from != null && from.isAfter(now))
            return new Months(usual, now, "records.outside");
        boolean part = last.isAfter(now) || !level && from != null && from.isBefore(kept);
        if (last.isAfter(now)) last = now;
        YearMonth first = level ? last : from == null ? last.minusMonths(YEAR - 1) : from;
        return new Months(first.isBefore(kept) ? kept : first, last, part ? "records.part" : null);
    }
}
