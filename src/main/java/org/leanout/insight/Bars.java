package org.leanout.insight;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** The bars of a chart, part by part: one on the other, or one beside the other. */
record Bars(Theme theme, List<YearMonth> months, List<Sums> sums, long top) {

    private static final int WIDEST_GAP = 8;
    private static final int GAPS = 5;

    static List<Plot.Shape> of(Theme theme, SortedMap<YearMonth, Sums> months, long top) {
        Bars bars = new Bars(theme, List.copyOf(months.keySet()), List.copyOf(months.values()), top);
        List<Plot.Shape> shapes = new ArrayList<>();
        for (int part = 0; part < theme.parts().size(); part++) {
            List<Plot.Point> points = bars.points(part);
            if (!points.isEmpty())
                shapes.add(new Plot.Shape(theme.parts().get(part).fill(), points));
        }
        return shapes;
    }

    private List<Plot.Point> points(int part) {
        return IntStream.range(0, months.size())
                .mapToObj(month -> point(month, part))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Above the parts that follow, or beside those before; none of nothing. */
    private Optional<Plot.Point> point(int month, int part) {
        Counted kind = theme.parts().get(part).kind();
        long value = theme.value(sums.get(month), kind);
        if (value == 0) return Optional.empty();
        boolean stacked = theme.form() == Theme.Form.STACKED;
        long below = stacked ? below(month, part) : 0;
        int room = Plot.WIDTH / months.size();
        int gap = Math.min(WIDEST_GAP, room / GAPS);
        int width = stacked ? room - gap : (room - gap) / theme.parts().size();
        int x = month * room + gap / 2 + (stacked ? 0 : part * width);
        String path = "M%d %dh%dV%dh-%dz".formatted(x, height(below + value), width, height(below), width);
        return Optional.of(new Plot.Point(months.get(month), kind, value, null, path));
    }

    private long below(int month, int part) {
        return theme.parts().subList(part + 1, theme.parts().size()).stream()
                .mapToLong(other -> theme.value(sums.get(month), other.kind()))
                .sum();
    }

    private long height(long value) {
        return Plot.HEIGHT - Math.round((double) Plot.HEIGHT * value / top);
    }
}
