package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What charts draw, in their own units: 480 wide, 160 high. */
class PlotTests {

    private static final YearMonth JANUARY = YearMonth.of(2026, 1);

    private static SortedMap<YearMonth, Sums> year(Map<Integer, Sums> months) {
        SortedMap<YearMonth, Sums> year = new TreeMap<>();
        for (int month = 0; month < 12; month++)
            year.put(JANUARY.plusMonths(month), months.getOrDefault(month, new Sums(Map.of())));
        return year;
    }

    private static Sums sums(Object... kindsAndNumbers) {
        return Sums.of(IntStream.range(0, kindsAndNumbers.length / 2)
                .mapToObj(i ->
                        new Sums.Row((Counted) kindsAndNumbers[2 * i], (Integer) kindsAndNumbers[2 * i + 1], (Integer)
                                kindsAndNumbers[2 * i + 1]))
                .toList());
    }

    @ParameterizedTest(name = "{0} reach to {1}")
    @CsvSource({"1, 1", "2, 2", "3, 5", "5, 5", "6, 10", "11, 20", "21, 50", "99, 100", "101, 200"})
    void the_top_is_a_round_number(int most, int top) {
        assertThat(Plot.of(Theme.IMPACT, year(Map.of(3, sums(Counted.IMPACT_BAD, most))))
                        .top())
                .isEqualTo(top);
    }

    @Test
    void minutes_reach_to_whole_hours() {
        assertThat(Plot.of(Theme.EFFORT, year(Map.of(0, sums(Counted.REWORK, 130))))
                        .top())
                .isEqualTo(5 * 60);
    }

    @Test
    void parts_stand_on_each_other_the_last_at_the_foot() {
        Sums both = sums(Counted.EFFORT_VOLUNTEERED, 60, Counted.REWORK, 60);
        assertThat(paths(Plot.of(Theme.EFFORT, year(Map.of(0, both)))))
                .containsExactly("us M4 0h32V80h-32z", "repair M4 80h32V160h-32z");
    }

    @Test
    void good_and_bad_stand_beside_each_other_and_are_never_netted() {
        Sums both = sums(Counted.IMPACT_GOOD, 2, Counted.IMPACT_BAD, 1);
        assertThat(paths(Plot.of(Theme.IMPACT, year(Map.of(1, both)))))
                .containsExactly("us M44 0h16V160h-16z", "alert M60 80h16V160h-16z");
    }

    @Test
    void a_line_breaks_off_where_there_is_nothing_to_have_a_share_of() {
        Sums half = sums(Counted.HELPED_BEFORE, 1, Counted.HELPED_AFTER, 1);
        Sums all = sums(Counted.HELPED_BEFORE, 3);
        Plot plot = Plot.of(Theme.EARLY, year(Map.of(0, half, 1, all, 3, half)));
        assertThat(plot.line()).isEqualTo("M20 80L60 0M140 80");
        assertThat(paths(plot)).containsExactly("dots M20 80h0", "dots M60 0h0", "dots M140 80h0");
        assertThat(plot.shapes().get(0).points().get(1).around()).isEqualTo("M60 0V160");
    }

    private static List<String> paths(Plot plot) {
        return plot.shapes().stream()
                .flatMap(shape -> shape.points().stream().map(point -> shape.fill() + " " + point.path()))
                .toList();
    }

    @Test
    void a_bar_stands_for_its_kind_and_month() {
        var plot = Plot.of(Theme.IMPACT, year(Map.of(2, sums(Counted.IMPACT_BAD, 4))));
        assertThat(plot.shapes().get(0).points())
                .containsExactly(
                        new Plot.Point(JANUARY.plusMonths(2), Counted.IMPACT_BAD, 4, null, "M100 32h16V160h-16z"));
    }

    @Test
    void a_dot_stands_for_what_the_share_is_of_or_for_what_is_there_instead() {
        Sums some = sums(Counted.HELPED_BEFORE, 1, Counted.HELPED_AFTER, 3);
        Sums none = sums(Counted.HELPED_AFTER, 2);
        var dots = Plot.of(Theme.EARLY, year(Map.of(0, some, 1, none)))
                .shapes()
                .get(0)
                .points();
        assertThat(dots).extracting(Plot.Point::kind).containsExactly(Counted.HELPED_BEFORE, Counted.HELPED_AFTER);
        assertThat(dots).extracting(Plot.Point::percent).containsExactly(25L, 0L);
    }

    @Test
    void levels_are_named_at_the_end_of_their_bands() {
        Sums last = sums(Counted.LEVEL_4, 5, Counted.LEVEL_2, 5);
        assertThat(Plot.of(Theme.LEVELS, year(Map.of(11, last))).ends())
                .containsExactly(new End(Counted.LEVEL_4, 5, 25), new End(Counted.LEVEL_2, 5, 75));
        assertThat(Plot.of(Theme.EFFORT, year(Map.of(11, sums(Counted.REWORK, 60))))
                        .ends())
                .isEmpty();
    }

    @Test
    void names_never_stand_on_each_other_nor_beyond_the_drawing() {
        for (int most : List.of(1, 40, 500)) {
            Sums last = sums(
                    Counted.LEVEL_5,
                    1,
                    Counted.LEVEL_4,
                    1,
                    Counted.LEVEL_3,
                    most,
                    Counted.LEVEL_2,
                    1,
                    Counted.LEVEL_1,
                    1,
                    Counted.LEVEL_0,
                    1);
            List<Double> middles = Plot.of(Theme.LEVELS, year(Map.of(11, last))).ends().stream()
                    .map(End::middle)
                    .toList();
            assertThat(middles).hasSize(6).allMatch(middle -> middle >= 4.5 && middle <= 95.5);
            for (int i = 1; i < 6; i++)
                assertThat(middles.get(i) - middles.get(i - 1)).isGreaterThanOrEqualTo(8.99);
        }
    }

    @Test
    void two_years_have_a_label_for_each_fourth_month_up_to_the_last() {
        SortedMap<YearMonth, Sums> months = year(Map.of());
        for (int month = 12; month < 24; month++) months.put(JANUARY.plusMonths(month), new Sums(Map.of()));
        List<YearMonth> labels = Plot.of(Theme.LEVELS, months).labels();
        assertThat(labels).hasSize(24).endsWith(JANUARY.plusMonths(23));
        assertThat(labels.stream().filter(label -> label != null)).hasSize(6);
    }

    @ParameterizedTest(name = "{0} of {1}: {2} percent")
    @CsvSource({"0, 4, 0", "1, 8, 13", "1, 3, 33", "2, 5, 40", "4, 4, 100"})
    void a_share_is_rounded_half_up(long part, long base, long percent) {
        assertThat(new Share(part, base).percent()).isEqualTo(percent);
    }

    @Test
    void a_share_of_nothing_is_not_known() {
        assertThat(new Share(0, 0).percent()).isNull();
    }
}
