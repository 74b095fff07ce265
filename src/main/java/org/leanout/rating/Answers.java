package org.leanout.rating;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One person's answers of a round to all six statements, each from 1 to 5. */
public record Answers(Map<Statement, Integer> points) {

    public Answers {
        points = Map.copyOf(points);
        if (!points.keySet().containsAll(List.of(Statement.values()))
                || points.values().stream().anyMatch(answer -> answer < 1 || answer > 5)) {
            throw new IllegalArgumentException("Six answers from 1 to 5 are needed: " + points);
        }
    }

    /** One answer to each statement, in their order. */
    public static Answers of(int... points) {
        Map<Statement, Integer> answers = new EnumMap<>(Statement.class);
        for (int i = 0; i < points.length; i++) answers.put(Statement.values()[i], points[i]);
        return new Answers(answers);
    }

    public int to(Statement statement) {
        return points.get(statement);
    }

    int total() {
        return points.values().stream().mapToInt(Integer::intValue).sum();
    }

    public Mean mean() {
        return new Mean(total(), points.size());
    }
}
