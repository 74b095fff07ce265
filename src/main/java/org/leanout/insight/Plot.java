package org.leanout.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a chart draws, in its own units: one path for each part, or one for the line.
 *
 * @param top what the top of the drawing stands for
 * @param labels of the months; none where there is no room for one
 */
record Plot(List<Shape> shapes, long top, List<@Nullable YearMonth> labels) {

    static final int WIDTH = 480;
    static final int HEIGHT = 160;
    private static final int GAP = 8;
    private static final int MOST_LABELS = 12;
    private static final int PERCENT = 100;
    private static final int MINUTES = 60;

    /** One path and what fills it. */
    record Shape(String fill, String path) {}

    static Plot of(Theme theme, SortedMap<YearMonth, Sums> months) {
        List<Sums> sums = List.copyOf(months.values());
        long top = theme.form() == Theme.Form.LINE ? PERCENT : top(theme, sums);
        List<Shape> shapes = switch (theme.form()) {
            case LINE -> List.of(new Shape("line", line(theme, sums)), new Shape("dots", dots(theme, sums)));
            case REASONS -> List.of();
            default -> bars(theme, sums, top);
        };
        return new Plot(shapes, top, labels(List.copyOf(months.keySet())));
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

    private static List<Shape> bars(Theme theme, List<Sums> months, long top) {
        List<Shape> shapes = new ArrayList<>();
        for (int part = 0; part < theme.parts().size(); part++) {
            StringBuilder path = new StringBuilder();
            for (int month = 0; month < months.size(); month++) path.append(bar(theme, months, month, part, top));
            if (path.length() > 0) shapes.add(new Shape(theme.parts().get(part).fill(), path.toString()));
        }
        return shapes;
    }

    /** One bar: above the parts that follow, or beside those before. */
    private static String bar(Theme theme, List<Sums> months, int month, int part, long top) {
        Sums sums = months.get(month);
        List<Theme.Part> parts = theme.parts();
        long value = theme.value(sums, parts.get(part).kind());
        if (value == 0) return "";
        boolean stacked = theme.form() == Theme.Form.STACKED;
        long below = stacked
                ? parts.subList(part + 1, parts.size()).stream()
                        .mapToLong(other -> theme.value(sums, other.kind()))
                        .sum()
                : 0;
        int room = WIDTH / months.size();
        int width = stacked ? room - GAP : (room - GAP) / parts.size();
        int x = month * room + GAP / 2 + (stacked ? 0 : part * width);
        long y = HEIGHT - Math.round((double) HEIGHT * (below + value) / top);
        long foot = HEIGHT - Math.round((double) HEIGHT * below / top);
        return "M%d %dh%dV%dh-%dz".formatted(x, y, width, foot, width);
    }

    /** Breaks off where a month has nothing to have a share of. */
    private static String line(Theme theme, List<Sums> months) {
        StringBuilder path = new StringBuilder();
        boolean drawing = false;
        for (int month = 0; month < months.size(); month++) {
            String point = point(theme, months, month);
            if (point != null) path.append(drawing ? "L" : "M").append(point);
            drawing = point != null;
        }
        return path.toString();
    }

    /** A line of no length is a dot, round however the drawing is stretched. */
    private static String dots(Theme theme, List<Sums> months) {
        StringBuilder path = new StringBuilder();
        for (int month = 0; month < months.size(); month++) {
            String point = point(theme, months, month);
            if (point != null) path.append("M").append(point).append("h0");
        }
        return path.toString();
    }

    private static @Nullable String point(Theme theme, List<Sums> months, int month) {
        Share share = theme.share(months.get(month));
        Long percent = share == null ? null : share.percent();
        if (percent == null) return null;
        int room = WIDTH / months.size();
        return String.format(
                Locale.ROOT,
                "%d %d",
                month * room + room / 2,
                HEIGHT - Math.round((double) HEIGHT * percent / PERCENT));
    }

    private static List<@Nullable YearMonth> labels(List<YearMonth> months) {
        int each = (months.size() + MOST_LABELS - 1) / MOST_LABELS;
        List<@Nullable YearMonth> labels = new ArrayList<>();
        for (int month = 0; month < months.size(); month++)
            labels.add((months.size() - 1 - month) % (each == 1 ? 1 : each * 2) == 0 ? months.get(month) : null);
        return labels;
    }
}
