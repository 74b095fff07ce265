package org.leanout.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of a chart from left to right. */
record TimeAxis(LocalDate from, LocalDate until) {

    /** So many names of months fit below a chart on a phone. */
    private static final int MOST = 4;

    private static final double ALL = 100;

    /** Closer to an edge than this, a label begins, or ends, at its day; half a label fits beside the picture. */
    private static final double EDGE = 3;

    private static final int[] STEPS = {1, 2, 3, 6, 12};

    /**
     * A day that has a label.
     *
     * @param x where it lies, as SVG takes it
     * @param anchor which end of the label that is
     */
    record Tick(LocalDate day, String x, String anchor) {}

    /** Where a day lies, in percent of the width. */
    double at(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(from, until));
        return ALL * ChronoUnit.DAYS.between(from, day) / all;
    }

    /** The first days of months, as many as there is room for; both ends where that leaves less than two. */
    List<Tick> ticks() {
        List<LocalDate> days = IntStream.of(STEPS)
                .mapToObj(this::every)
                .filter(some -> some.size() <= MOST)
                .findFirst()
                .orElse(List.of());
        return (days.size() < 2 ? Stream.of(from, until) : days.stream())
                .map(this::tick)
                .toList();
    }

    /** The first days of every so many months, from January on. */
    private List<LocalDate> every(int months) {
        return Stream.iterate(YearMonth.from(from), month -> month.plusMonths(1))
                .takeWhile(month -> !month.atDay(1).isAfter(until))
                .filter(month -> (month.getMonthValue() - 1) % months == 0)
                .map(month -> month.atDay(1))
                .filter(day -> !day.isBefore(from))
                .toList();
    }

    private Tick tick(LocalDate day) {
        double x = at(day);
        String anchor = x < EDGE ? "start" : x > ALL - EDGE ? "end" : "middle";
        return new Tick(day, percent(x), anchor);
    }

    /** As SVG takes it: a chart that is stretched has its labels on a picture of their own, which is not. */
    static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share);
    }
}
