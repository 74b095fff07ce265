package org.leanout.rating;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leanout.rating.PerceptionGap.Difference;

/**
 * How both sides see the relationship, by statement and overall, from 1 to 5.
 *
 * @param people of the partner, whose answers count
 */
public record TwoViews(List<Row> rows, Row overall, int people) {

    /** So many people are the fewest who stay unnamed; fewer have agreed to be shown by name. */
    private static final int UNNAMED = 3;

    /**
     * One statement, or all of them together.
     *
     * @param lowest the lowest answer of one person; overall, the lowest mean; none of three people, since the mean and
     *     both ends would tell what each of them said
     * @param difference to IT's view; none as long as IT has not answered
     */
    public record Row(
            @Nullable Statement statement,
            Mean partner,
            @Nullable Mean lowest,
            @Nullable Mean highest,
            @Nullable Difference difference) {

        static Row of(@Nullable Statement statement, Mean partner, List<Mean> each, @Nullable Difference difference) {
            if (each.size() == UNNAMED) return new Row(statement, partner, null, null, difference);
            List<Mean> sorted = each.stream().sorted(Comparator.naturalOrder()).toList();
            return new Row(statement, partner, sorted.get(0), sorted.get(sorted.size() - 1), difference);
        }

        /** Whether not everybody says the same. */
        public boolean isSpread() {
            return lowest != null && lowest.compareTo(highest) != 0;
        }

        public boolean isBlindSpot() {
            return difference != null && difference.perception() == Perception.BLIND_SPOT;
        }

        /** Where the line between both views begins and ends, in percent. */
        public List<Integer> span() {
            int end = difference == null ? partner.percent() : difference.it().percent();
            return List.of(partner.percent(), end);
        }
    }

    /** Puts both sides beside each other; null while nobody of the partner has answered. */
    static @Nullable TwoViews of(@Nullable Answers it, List<Answers> partner) {
        if (partner.isEmpty()) return null;
        PerceptionGap gap = it == null ? null : PerceptionGap.between(it, partner);
        List<Row> rows = IntStream.range(0, Statement.values().length)
                .mapToObj(i -> row(
                        Statement.values()[i],
                        partner,
                        gap == null ? null : gap.rows().get(i).difference()))
                .toList();
        return new TwoViews(rows, overall(partner, gap == null ? null : gap.overall()), partner.size());
    }

    private static Row row(Statement statement, List<Answers> partner, @Nullable Difference difference) {
        List<Mean> each = partner.stream()
                .map(answers -> new Mean(answers.to(statement), 1))
                .toList();
        return Row.of(statement, together(each), each, difference);
    }

    private static Row overall(List<Answers> partner, @Nullable Difference difference) {
        long total = partner.stream().mapToLong(Answers::total).sum();
        List<Mean> each = partner.stream().map(Answers::mean).toList();
        return Row.of(null, new Mean(total, (long) Statement.values().length * each.size()), each, difference);
    }

    private static Mean together(List<Mean> each) {
        return new Mean(each.stream().mapToLong(Mean::total).sum(), each.size());
    }

    public boolean hasIt() {
        return overall.difference != null;
    }
}
