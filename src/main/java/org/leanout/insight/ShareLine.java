package org.leanout.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The line of a share over months, with a dot for each month that has something to have a share of. */
final class ShareLine {

    private static final int PERCENT = 100;
    private static final String NO_LENGTH = "h0";

    private ShareLine() {}

    /** A line of no length is a dot, round however the drawing is stretched. */
    static List<Plot.Point> dots(Theme theme, SortedMap<YearMonth, Sums> months) {
        List<Plot.Point> dots = new ArrayList<>();
        int room = Plot.WIDTH / months.size();
        int middle = room / 2;
        for (Map.Entry<YearMonth, Sums> month : months.entrySet()) {
            Share share = theme.share(month.getValue());
            Long percent = share == null ? null : share.percent();
            if (percent != null) dots.add(dot(theme, month, percent, middle));
            middle += room;
        }
        return dots;
    }

    /** It stands for the part that the share is of; where that is nothing, for what is there instead. */
    private static Plot.Point dot(Theme theme, Map.Entry<YearMonth, Sums> month, long percent, int middle) {
        Sums sums = month.getValue();
        Counted kind = theme.parts().stream()
                .map(Theme.Part::kind)
                .filter(part -> theme.value(sums, part) > 0)
                .findFirst()
                .orElseThrow();
        long y = Plot.HEIGHT - Math.round((double) Plot.HEIGHT * percent / PERCENT);
        return new Plot.Point(
                month.getKey(), kind, theme.value(sums, kind), percent, "M%d %d".formatted(middle, y) + NO_LENGTH);
    }

    /** Breaks off where a month has no dot. */
    static String path(List<Plot.Point> dots) {
        StringBuilder path = new StringBuilder();
        @Nullable YearMonth last = null;
        for (Plot.Point dot : dots) {
            boolean goesOn = last != null && dot.month().equals(last.plusMonths(1));
            path.append(goesOn ? "L" : "M").append(dot.path(), 1, dot.path().length() - NO_LENGTH.length());
            last = dot.month();
        }
        return path.toString();
    }
}
