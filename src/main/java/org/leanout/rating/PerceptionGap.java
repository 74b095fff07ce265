package org.leanout.rating;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How far apart both sides see the relationship, from 1 to 5, by statement and overall. */
public record PerceptionGap(List<Row> rows, Difference overall, int people, Mean lowest, Mean highest) {

    /** A statement and how both sides see it. */
    public record Row(Statement statement, Difference difference) {}

    /** IT's view, the partner's, and IT's minus the partner's. */
    public record Difference(Mean it, Mean partner, Mean gap, Perception perception) {

        static Difference of(Mean it, Mean partner) {
            Mean gap = it.minus(partner);
            return new Difference(it, partner, gap, Perception.of(gap));
        }
    }

    /** Compares IT's answers with the latest ones of each person of the partner; null while nobody answered. */
    public static @Nullable PerceptionGap between(Answers it, List<Answers> partner) {
        if (partner.isEmpty()) {
            return null;
        }
        List<Row> rows = Stream.of(Statement.values())
                .map(statement -> new Row(statement, difference(statement, it, partner)))
                .toList();
        List<Mean> means = partner.stream().map(Answers::mean).sorted().toList();
        Mean together = new Mean(partner.stream().mapToInt(Answers::total).sum(), 6L * partner.size());
        Difference overall = Difference.of(it.mean(), together);
        return new PerceptionGap(rows, overall, means.size(), means.get(0), means.get(means.size() - 1));
    }

    private static Difference difference(Statement statement, Answers it, List<Answers> partner) {
        int total = partner.stream().mapToInt(answers -> answers.to(statement)).sum();
        return Difference.of(new Mean(it.to(statement), 1), new Mean(total, partner.size()));
    }

    /** A score from 0 to 100 on the scale of the answers. */
    public static Mean evidence(int score) {
        return new Mean(100 + 4L * score, 100);
    }
}
