package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Trend;

/** The lines of the history and the moves of the level. */
class HistoryPageTests {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 30);

    /** Each day's published level, from the first day on; the index is ten times that. */
    private static HistoryPage published(int... ranks) {
        return HistoryPage.of(
                IntStream.range(0, ranks.length)
                        .mapToObj(i -> new HistoryPage.Day(
                                FIRST.plusDays(i),
                                1,
                                10 * ranks[i],
                                ranks[i],
                                ranks[i],
                                Trend.STEADY,
                                List.of(),
                                List.of("C2.2"),
                                false))
                        .toList(),
                List.of());
    }

    @Test
    void draws_the_level_as_stairs_and_the_index_as_a_line() {
        HistoryPage page = published(1, 1, 2);
        assertThat(page.levelLine()).isEqualTo("0.0,160.0 360.0,160.0 360.0,160.0 720.0,160.0 720.0,120.0");
        assertThat(page.indexLine()).isEqualTo("0.0,180.0 360.0,180.0 720.0,160.0");
    }

    @Test
    void marks_each_move_where_it_lies_with_its_number_in_the_list() {
        HistoryPage page = published(1, 2, 2, 3, 2);
        assertThat(page.marks())
                .containsExactly(
                        new HistoryPage.Mark(3, "100.0%", "60.0%", false),
                        new HistoryPage.Mark(2, "75.0%", "40.0%", true),
                        new HistoryPage.Mark(1, "25.0%", "60.0%", true));
        assertThat(page.number(page.moves().get(2))).isEqualTo(1);
    }

    @Test
    void draws_nothing_of_a_single_day() {
        assertThat(published(3).isChart()).isFalse();
    }

    @Test
    void tells_each_move_with_what_had_lapsed_the_latest_first() {
        HistoryPage page = published(0, 2, 2, 3, 2);
        assertThat(page.moves())
                .extracting(move -> move.to().day())
                .containsExactly(FIRST.plusDays(4), FIRST.plusDays(3), FIRST.plusDays(1));
        assertThat(page.moves()).extracting(HistoryPage.Move::isUp).containsExactly(false, true, true);
        assertThat(page.moves()).extracting(HistoryPage.Move::isRating).containsExactly(false, false, true);
        assertThat(page.moves().get(0).why()).containsExactly("C2.2");
    }

    @Test
    void names_what_came_to_hold_on_the_day_from_which_a_rise_counts() {
        List<HistoryPage.Day> days = List.of(
                day(0, 2, 2, "C3.1", "C4.1"),
                day(1, 2, 2, "C3.1", "C4.1"),
                day(2, 3, 2, "C4.1"), // 14 days, told in three
                day(3, 3, 2, "C4.1"),
                day(4, 3, 3, "C4.1"));
        HistoryPage.Move rise = HistoryPage.of(days, List.of()).moves().get(0);
        assertThat(rise.since()).isEqualTo(FIRST.plusDays(2));
        assertThat(rise.why()).containsExactly("C3.1");
        assertThat(rise.key()).startsWith(FIRST.plusDays(2).toString());
    }

    private static HistoryPage.Day day(int at, int rank, int published, String... unmet) {
        return new HistoryPage.Day(
                FIRST.plusDays(at), 1, 50, rank, published, Trend.STEADY, List.of(unmet), List.of(), false);
    }

    @Test
    void keeps_the_last_day_of_each_month_the_latest_first() {
        assertThat(published(1, 2, 3, 4).months())
                .extracting(HistoryPage.Day::day)
                .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 10, 31));
        assertThat(published(1, 2, 3, 4).months().get(0).level()).isEqualTo(Level.TRUSTED_ADVISOR);
    }
}
