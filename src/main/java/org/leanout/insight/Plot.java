package org.leanout.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws, in its own units: bars of each part, or the line of a share with its dots.
 *
 * @param line the path of the line; none of bars
 * @param top what the top of the drawing stands for
 * @param labels of the months; none where there is no room for one
 * @param ends of levels, which are named beside the last bar
 */
record Plot(List<Shape> shapes, @Nullable String line, long top, List<@Nullable YearMonth> labels, List<End> ends) {

    static final int WIDTH = 480;
    static final int HEIGHT = 160;
    private static final int MOST_LABELS = 12;
    private static final int PERCENT = 100;
    private static final int MINUTES = 60;

    /** What is filled alike, or the dots. */
    record Shape(String fill, List<Point> points) {}

    /**
     * One bar or dot, and which number it stands for.
     *
     * @param percent of a dot: the share that it shows
     */
    record Point(
            YearMonth month,
            Counted kind,
            long value,
            @Nullable Long percent,
            String path) {

        /** The month's whole height, so that a dot need not be hit. */
        public String around() {
            int middle = Integer.parseInt(path.substring(1, path.indexOf(' ')));
            return "M%d 0V%d".formatted(middle, HEIGHT);
        }
    }

    static Plot of(Theme theme, SortedMap<YearMonth, Sums> months) {
        List<@Nullable YearMonth> labels = labels(List.copyOf(months.keySet()));
        if (theme.form() == Theme.Form.REASONS) return new Plot(List.of(), null, 1, labels, List.of());
        if (theme.form() == Theme.Form.LINE) {
            List<Point> dots = ShareLine.dots(theme, months);
            return new Plot(List.of(new Shape("dots", dots)), ShareLine.path(dots), PERCENT, labels, List.of());
        }
        long top = top(theme, months.values().stream().toList());
        List<End> ends = theme == Theme.LEVELS ? End.of(theme, months.get(months.lastKey()), top) : List.of();
        return new Plot(Bars.of(theme, months, top), null, top, labels, ends);
    }

    /** The next round number: 1, 2 or 5 and noughts; of minutes, whole hours like that. */
    private static long top(Theme theme, List<Sums> months) {
        long most = 1;
        for (Sums sums : months) {
            var values = theme.parts().stream().mapToLong(part -> theme.value(sums, part.kind()));
            most = Math.max(
                    most,
                    theme.form() == Theme.Form.STACKED
                            ? values.sum()
                            : values.max().orElse(0));
        }
        int unit = theme.isTimed() ? MINUTES : 1;
        long needed = (most + unit - 1) / unit;
        long round = 1;
        for (int step = 0; round < needed; step++) round = round * (step % 3 == 1 ? 5 : 4) / 2;
        return round * unit;
    }

    private static List<@Nullable YearMonth> labels(List<YearMonth> months) {
        int each = (months.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<@Nullable YearMonth> labels = new ArrayList<>();
        for (int month = 0; month < months.size(); month++)
            labels.add((months.size() - 1 - month) % (each == 1 ? 1 : each * 2) == 0 ? months.get(month) : null);
        return labels;
    }
}
