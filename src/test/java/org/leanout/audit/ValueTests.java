package org.leanout.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTests {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void is_a_time_on_the_readers_clock() {
        assertThat(of("2026-07-01T22:30:00.123456Z").time())
                .isEqualTo(LocalDateTime.of(2026, 7, 2, 0, 30, 0, 123456000));
        assertThat(of("2026-12-01T09:20:00Z").time()).isEqualTo(LocalDateTime.of(2026, 12, 1, 10, 20));
    }

    @Test
    void is_a_day() {
        assertThat(of("2026-07-01").day()).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(of("2026-07-01 at noon").text()).isEqualTo("2026-07-01 at noon");
    }

    @Test
    void is_one_word_or_several_for_what_was_chosen() {
        assertThat(of("OfferState.ACCEPTED").codes()).containsExactly("OfferState.ACCEPTED");
        assertThat(of("Role.BRM, Role.MANAGER").codes()).containsExactly("Role.BRM", "Role.MANAGER");
        assertThat(of("true").codes()).containsExactly("history.true");
    }

    @Test
    void is_never_an_id() {
        assertThat(of("01a21322-d419-7da8-afc1-4ef2249362d0").codes()).containsExactly("history.record");
    }

    @Test
    void is_what_somebody_typed() {
        for (String typed : List.of("2026-02-30", "2026-09-16T99:00Z", "since 2026-09-16", "e.g. 5C", "true that"))
            assertThat(of(typed).text()).isEqualTo(typed);
        assertThat(of("Call Offer.ACCEPTED back").text()).isEqualTo("Call Offer.ACCEPTED back");
        assertThat(of("").isEmpty()).isTrue();
        assertThat(of(null).isEmpty()).isTrue();
    }

    private static Value of(String kept) {
        return Value.of(kept, BERLIN);
    }
}
