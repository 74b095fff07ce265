package org.leanout.insight;

import java.util.ArrayList;
import java.util.List;

/**
 * The name of a part, beside the end of its band.
 *
 * @param middle how far from the top it stands, in percent of the height
 */
record End(Counted kind, long value, double middle) {

    private static final double ALL = 100;

    /** So far apart that one can be read beside the other. */
    private static final double LINE = 9;

    /** Of all that the last month has, from the top; where bands are thin, names move apart. */
    static List<End> of(Theme theme, Sums last, long top) {
        List<End> ends = new ArrayList<>();
        long above = theme.parts().stream()
                .mapToLong(part -> theme.value(last, part.kind()))
                .sum();
        double least = LINE / 2;
        for (Theme.Part part : theme.parts()) {
            long value = theme.value(last, part.kind());
            if (value == 0) continue;
            double middle = ALL - ALL * (above - value / 2.0) / top;
            above -= value;
            ends.add(new End(part.kind(), value, Math.max(middle, least)));
            least = Math.max(middle, least) + LINE;
        }
        return lifted(ends);
    }

    /** The other way round, from the foot: none is below it. */
    private static List<End> lifted(List<End> ends) {
        double most = ALL - LINE / 2;
        for (int i = ends.size() - 1; i >= 0; i--) {
            End end = ends.get(i);
            double middle = Math.min(end.middle(), most);
            ends.set(i, new End(end.kind(), end.value(), middle));
            most = middle - LINE;
        }
        return List.copyOf(ends);
    }
}
