package org.leanout.dashboard;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;

/** The published levels of a year as a line, thirty days to a step; 0 stands for not yet rated. */
record LevelLine(List<@Nullable Integer> numbers) {

    /** The size of the drawing: a step to the right for each number, a rung up for each level. */
    private static final double STEP = 5.5;

    private static final int HEIGHT = 22;
    private static final int RUNG = 4;

    private List<Integer> rated() {
        return numbers.stream()
                .filter(Objects::nonNull)
                .filter(number -> number > 0)
                .toList();
    }

    /** Whether there are two steps to draw a line between. */
    public boolean isDrawn() {
        return rated().size() > 1;
    }

    public @Nullable Level from() {
        return Level.of(rated().get(0)).orElse(null);
    }

    public @Nullable Level to() {
        return Level.of(rated().get(rated().size() - 1)).orElse(null);
    }

    /** Whether it stayed what it was. */
    public boolean isFlat() {
        return rated().stream().distinct().count() == 1;
    }

    /** The stairs as points of an SVG line: along each step, then up or down to the next one that was rated. */
    public String points() {
        return IntStream.range(0, numbers.size())
                .filter(this::isRated)
                .mapToObj(i -> point(i, numbers.get(i)) + " " + point(i + 1, numbers.get(i)))
                .collect(Collectors.joining(" "));
    }

    private boolean isRated(int step) {
        Integer number = numbers.get(step);
        return number != null && number > 0;
    }

    private static String point(int step, int number) {
        return step * STEP + "," + (HEIGHT - number * RUNG);
    }
}
