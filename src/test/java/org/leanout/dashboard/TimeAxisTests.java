package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeAxisTests {

    @ParameterizedTest
    @CsvSource({
        "2024-11-26, 2026-11-26, 2025-01-01 2025-07-01 2026-01-01 2026-07-01",
        "2026-01-01, 2026-11-26, 2026-01-01 2026-04-01 2026-07-01 2026-10-01",
        "2026-09-10, 2026-11-26, 2026-10-01 2026-11-01",
        "2026-11-03, 2026-11-26, 2026-11-03 2026-11-26",
    })
    void names_as_many_days_as_a_phone_has_room_for(LocalDate from, LocalDate until, String days) {
        assertThat(new TimeAxis(from, until).ticks())
                .extracting(tick -> tick.day().toString())
                .containsExactlyElementsOf(List.of(days.split(" ")));
    }

    @Test
    void keeps_labels_inside_the_picture() {
        var ticks = new TimeAxis(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 21)).ticks();
        assertThat(ticks).extracting(TimeAxis.Tick::anchor).containsExactly("start", "end");
        assertThat(ticks).extracting(TimeAxis.Tick::x).containsExactly("0.0%", "100.0%");
    }

    @Test
    void a_day_lies_where_it_is_between_the_first_and_the_last() {
        assertThat(new TimeAxis(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 21)).at(LocalDate.of(2026, 11, 6)))
                .isEqualTo(25);
    }
}
