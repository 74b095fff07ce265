package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTests {

    @ParameterizedTest(name = "from {0} over {1} to {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "70,   55,  40, 50 ON_THE_WAY",
                "70,   70,  40, 0 ON_THE_WAY",
                "70,   40.1, 40, 99 ON_THE_WAY",
                "70,   40,  40, 100 REACHED",
                "70,   31,  40, 100 REACHED",
                "70,   80,  40, 0 BACK",
                "2,    5,   8,  50 ON_THE_WAY",
                "-4,   0,   4,  50 ON_THE_WAY",
                "40,   38,  40, -",
                "02:30, 16:00, 18:00, -",
                "70,   some, 40, -",
                "-,    55,  40, -",
                "70,   -,   40, -",
                "70,   55,  -,  -",
                "under 5, 3, 1, -",
            })
    void is_counted_where_all_three_are_numbers(
            @Nullable String baseline, @Nullable String now, @Nullable String target, @Nullable String expected) {
        Progress progress = Progress.of(baseline, now, target);
        assertThat(progress == null ? null : progress.percent() + " " + progress.course())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,200 | 1200", "1,200.5 | 1200.5", "1,5 | 1.5", "1.25 | 1.25", "-3 | -3"})
    void reads_numbers_as_people_write_them(String text, BigDecimal number) {
        assertThat(Progress.number(text)).isEqualByComparingTo(number);
    }

    @Test
    void draws_a_trend_of_numbers_only() {
        assertThat(row("10", "2026-01-01 20", "2026-02-01 30").points()).isEqualTo("2.0,20.0 36.0,11.0 70.0,2.0");
        assertThat(row("5", "2026-01-01 5").points()).isEqualTo("2.0,11.0 70.0,11.0");
        assertThat(row("10", "2026-01-01 twenty").points()).isNull();
        assertThat(row("10").points()).isNull();
    }

    private static PlanLineRow row(String baseline, String... noted) {
        return new PlanLineRow(
                null,
                false,
                "",
                null,
                null,
                baseline,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(noted));
    }
}
