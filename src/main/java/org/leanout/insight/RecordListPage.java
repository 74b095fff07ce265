package org.leanout.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selection;
import org.leanout.shared.Slice;

/**
 * The records behind one number of a chart.
 *
 * @param kept the first month of which something is kept
 * @param sum what they add up to, on however many pages they are listed
 */
record RecordListPage(
        Selection selection,
        Counted kind,
        Months months,
        YearMonth kept,
        Sums.Sum sum,
        Slice<Row> records,
        boolean first) {

    /** One record; {@code amount} is its minutes, or the days that it took. A level has no title. */
    record Row(LocalDate day, @Nullable Integer amount, UUID id, String title, String partner, String path) {}

    /** The address of the list. */
    public String path() {
        return Chart.recordsOf(selection, kind, months.from(), months.to());
    }

    public boolean isLevel() {
        return kind.level() >= 0;
    }

    /** Whether their minutes add up to something that is shown. */
    public boolean isTimed() {
        return sum.amount() > 0 && kind != Counted.LEARNED_ACTED;
    }

    /** Whether each of them has minutes, or days that it took. */
    public boolean hasAmounts() {
        return records.rows().stream().anyMatch(row -> row.amount() != null);
    }

    public boolean isOneMonth() {
        return months.from().equals(months.to());
    }
}
