package org.leanout.insight;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selection;

/**
 * One chart with its table: what is counted of its theme in each month of its period.
 *
 * @param months the earliest first, up to this one
 * @param before what the same number of months before adds up to
 * @param medians of the days to act on what was learned, by month, and of the period under null
 */
record Chart(
        Theme theme,
        Selection selection,
        SortedMap<YearMonth, Sums> months,
        Sums before,
        Map<@Nullable YearMonth, BigDecimal> medians) {

    static final String PATH = "/portfolio/trends";

    /** A number of a chart: what it is of, and the records behind it. */
    record Value(Counted kind, String fill, long value, String path) {}

    /** One month of the table. */
    record Line(
            YearMonth month,
            List<Value> values,
            @Nullable Long percent,
            @Nullable BigDecimal days) {}

    /** Where the records behind a number are. */
    static String recordsOf(Selection selection, Counted kind, YearMonth from, YearMonth to) {
        Map<String, Object> said = selection.said();
        said.put("from", from);
        said.put("to", to);
        return Selection.address(PATH + "/" + kind, said);
    }

    /** What its months add up to; of levels, the last month, since they are states. */
    Sums sums() {
        return theme == Theme.LEVELS ? months.get(to()) : Sums.total(months.values());
    }

    public YearMonth from() {
        return months.firstKey();
    }

    public YearMonth to() {
        return months.lastKey();
    }

    public Plot plot() {
        return Plot.of(theme, months);
    }

    /** Where the records behind a bar or dot are. */
    public String path(Plot.Point point) {
        return recordsOf(selection, point.kind(), point.month(), point.month());
    }

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return months.values().stream()
                .allMatch(sums -> theme.parts().stream().allMatch(part -> theme.value(sums, part.kind()) == 0));
    }

    public boolean isTimed() {
        return theme.isTimed();
    }

    /** Whether its parts are told apart by what fills them. */
    public boolean isFilled() {
        return theme.form() == Theme.Form.STACKED || theme.form() == Theme.Form.BESIDE;
    }

    public boolean isReasons() {
        return theme.form() == Theme.Form.REASONS;
    }

    /** What it says, in a sentence. */
    public Headline headline() {
        return Headline.of(theme, sums(), before, medians.get(null));
    }

    /** Its parts over the whole period, in the order of the drawing, from the top. */
    public List<Value> legend() {
        YearMonth from = theme == Theme.LEVELS ? to() : from();
        return values(sums(), from, to());
    }

    /** Reasons, the most frequent first; what nobody gave is left out. */
    public List<Value> reasons() {
        return legend().stream()
                .filter(value -> value.value() > 0)
                .sorted(Comparator.comparing(Value::value).reversed())
                .toList();
    }

    /** How long the bar of a reason is, in percent of the longest. */
    public long length(Value value) {
        return Math.round(100.0 * value.value() / Math.max(1, reasons().get(0).value()));
    }

    /** The table, the latest month first. */
    public List<Line> lines() {
        return months.entrySet().stream()
                .map(month -> line(month.getKey(), month.getValue()))
                .sorted(Comparator.comparing(Line::month).reversed())
                .toList();
    }

    private Line line(YearMonth month, Sums sums) {
        Share share = theme.share(sums);
        return new Line(month, values(sums, month, month), share == null ? null : share.percent(), medians.get(month));
    }

    private List<Value> values(Sums sums, YearMonth from, YearMonth to) {
        return theme.parts().stream()
                .map(part -> new Value(
                        part.kind(),
                        part.fill(),
                        theme.value(sums, part.kind()),
                        recordsOf(selection, part.kind(), from, to)))
                .toList();
    }

    /** Whether its table has a column for the share that it comes to. */
    public boolean hasShare() {
        return theme.share(before) != null;
    }

    public boolean hasDays() {
        return theme == Theme.LEARNING;
    }
}
