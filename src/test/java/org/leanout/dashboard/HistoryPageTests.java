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
        return HistoryPage.of(IntStream.range(0, ranks.length)
                .mapToObj(i -> new HistoryPage.Day(
                        FIRST.plusDays(i), 1, 10 * ranks[i], ranks[i], ranks[i], Trend.STEADY, List.of("C2.2"), false))
                .toList());
    }

    @Test
    void draws_the_level_as_stairs_and_the_index_as_a_line() {
        HistoryPage page = published(1, 1, 2);
        assertThat(page.levelLine()).isEqualTo("0.0,160.0 360.0,160.0 360.0,160.0 720.0,160.0 720.0,120.0");
        assertThat(page.indexLine()).isEqualTo("0.0,180.0 360.0,180.0 720.0,160.0");
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
    void keeps_the_last_day_of_each_month_the_latest_first() {
        assertThat(published(1, 2, 3, 4).months())
                .extracting(HistoryPage.Day::day)
                .containsExactly(LocalDate.of(2026, 11, 2), LocalDate.of(2026, 10, 31));
        assertThat(published(1, 2, 3, 4).months().get(0).level()).isEqualTo(Level.TRUSTED_ADVISOR);
    }
}
