package org.leanout.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Trend;

/**
 * How level and index moved over two years: two lines, the moves of the level, and the last day of each month.
 *
 * @param months the latest first
 * @param moves of the published level, the latest first
 * @param holds of the level by a manager, the latest first
 */
record HistoryPage(List<Day> days, List<Day> months, List<Move> moves, List<Held> holds) {

    /** The chart's size in its own units; a day is as wide as the number of days leaves it. */
    static final int WIDTH = 720;

    static final int HEIGHT = 200;
    private static final int TOP_INDEX = 100;
    private static final int RUNGS = 5;
    private static final double ALL = 100;

    /**
     * One day.
     *
     * @param rank the computed level from 1 to 5, 0 while not yet rated; published likewise
     * @param unmet the conditions of any level that did not hold
     * @param lapsed the conditions of the published level that did not hold
     */
    record Day(
            LocalDate day,
            int modelVersion,
            int index,
            int rank,
            int published,
            Trend trend,
            List<String> unmet,
            List<String> lapsed,
            boolean spokenAgainst) {

        public @Nullable Level level() {
            return published == 0 ? null : Level.values()[published - 1];
        }
    }

    /**
     * A day on which the published level became another one.
     *
     * @param since the day on which the computed level had passed it, or had begun to fall behind it
     * @param why the conditions that had lapsed, when it fell; those that came to hold on that day, when it rose
     */
    record Move(Day from, Day to, LocalDate since, List<String> why) {

        /** Where the timeline tells what happened until then. */
        public String key() {
            return TimelineKey.endOf(since).toString();
        }

        public boolean isUp() {
            return to.published() > from.published();
        }

        /** Whether it was rated for the first time, or rated no more. */
        public boolean isRating() {
            return from.published() == 0 || to.published() == 0;
        }
    }

    /**
     * A level that a manager held down.
     *
     * @param untilOn the first day on which it was held no more, if {@code ended}; the last day otherwise
     */
    record Held(Level level, String reason, String by, LocalDate fromOn, LocalDate untilOn, boolean ended) {}

    /** Where a move lies on the chart, as SVG takes it; its number is on the side that it moved to. */
    record Mark(int number, String x, String y, boolean up) {}

    /** The first day of a version of the model, and where that day lies on the chart. */
    record Turn(LocalDate day, int version, int x) {}

    static HistoryPage of(List<Day> days, List<Held> holds) {
        TreeMap<YearMonth, Day> months = new TreeMap<>(Collections.reverseOrder());
        days.forEach(day -> months.put(YearMonth.from(day.day()), day));
        return new HistoryPage(days, List.copyOf(months.values()), moves(days), holds);
    }

    private static List<Move> moves(List<Day> days) {
        List<Move> moves = new ArrayList<>();
        for (int i = days.size() - 1; i > 0; i--) {
            Day before = days.get(i - 1);
            Day day = days.get(i);
            if (before.published() != day.published()) moves.add(move(days, i));
        }
        return List.copyOf(moves);
    }

    /** Goes back to the day on which the computed level left the one that was published until the move. */
    private static Move move(List<Day> days, int at) {
        Day before = days.get(at - 1);
        Day day = days.get(at);
        boolean up = day.published() > before.published();
        int since = at;
        while (since > 1 && isBeyond(days.get(since - 1), before.published(), up)) since--;
        List<String> cleared = new ArrayList<>(days.get(since - 1).unmet());
        cleared.removeAll(days.get(since).unmet());
        return new Move(before, day, days.get(since).day(), up ? List.copyOf(cleared) : before.lapsed());
    }

    private static boolean isBeyond(Day day, int published, boolean up) {
        return up ? day.rank() > published : day.rank() < published;
    }

    /** A chart takes two days at least. */
    public boolean isChart() {
        return days.size() > 1;
    }

    /** The index, as a line. */
    public String indexLine() {
        return days.stream()
                .map(day -> point(day.day(), HEIGHT - HEIGHT * day.index() / (double) TOP_INDEX))
                .collect(Collectors.joining(" "));
    }

    /** The published level, as stairs. */
    public String levelLine() {
        return IntStream.range(0, days.size())
                .mapToObj(i -> (i > 0 ? point(days.get(i).day(), rung(days.get(i - 1))) + " " : "")
                        + point(days.get(i).day(), rung(days.get(i))))
                .collect(Collectors.joining(" "));
    }

    /** Where a rung lies: the highest on top. */
    public int height(int rung) {
        return HEIGHT - HEIGHT * rung / RUNGS;
    }

    private double rung(Day day) {
        return height(day.published());
    }

    private String point(LocalDate day, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(day), y);
    }

    private double x(LocalDate day) {
        return WIDTH * axis().at(day) / ALL;
    }

    private TimeAxis axis() {
        return new TimeAxis(from(), days.get(days.size() - 1).day());
    }

    /** The days that are named below the chart. */
    public List<TimeAxis.Tick> ticks() {
        return axis().ticks();
    }

    /** The moves on the chart, with the numbers that they have in the list. */
    public List<Mark> marks() {
        return moves.stream()
                .map(move -> new Mark(
                        number(move),
                        TimeAxis.percent(axis().at(move.to().day())),
                        TimeAxis.percent(ALL * rung(move.to()) / HEIGHT),
                        move.isUp()))
                .toList();
    }

    /** Counted from the first one on, so that a move keeps its number as others follow. */
    public int number(Move move) {
        return moves.size() - moves.indexOf(move);
    }

    /** The days on which another version of the model began. */
    public List<Turn> turns() {
        return IntStream.range(1, days.size())
                .filter(i -> days.get(i).modelVersion() != days.get(i - 1).modelVersion())
                .mapToObj(i -> new Turn(days.get(i).day(), days.get(i).modelVersion(), (int)
                        x(days.get(i).day())))
                .toList();
    }

    public List<Level> levels() {
        return List.of(Level.values());
    }

    public LocalDate from() {
        return days.get(0).day();
    }
}
