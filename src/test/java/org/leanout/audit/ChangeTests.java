package org.leanout.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.audit.Change.Value;

class ChangeTests {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @ParameterizedTest
    @CsvSource({
        "OfferState.ACCEPTED, OfferState.ACCEPTED",
        "true, history.true",
        "false, history.false",
        "01a21381-c90b-79f9-9eef-a51591f9a7b3, history.record"
    })
    void what_nobody_typed_is_said_in_words(String kept, String code) {
        assertThat(Value.of(kept, ZONE)).isEqualTo(new Value(code, true, null));
    }

    @Test
    void a_day_is_a_day_and_a_moment_is_in_the_zone() {
        Value day = Value.of("2026-09-16", ZONE);
        assertThat(day.when()).isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(day.isDay()).isTrue();
        Value moment = Value.of("2026-09-16T22:30:00Z", ZONE);
        assertThat(moment.when()).isEqualTo(LocalDateTime.of(2026, 9, 17, 0, 30));
        assertThat(moment.isDay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "2026-09-16T99:00Z", "since 2026-09-16", "e.g. 5C", "true that"})
    void what_somebody_typed_stays_as_it_is(String typed) {
        assertThat(Value.of(typed, ZONE)).isEqualTo(new Value(typed, false, null));
    }
}
