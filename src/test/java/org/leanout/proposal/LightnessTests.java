package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightnessTests {

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 1, false", "220, 1, false", "221, 2, false", "600, 3, false", "601, 3, true"})
    void rounds_minutes_up_and_calls_more_than_a_page_heavy(int words, int minutes, boolean heavy) {
        var lightness = new Lightness(words, 3, null);
        assertThat(lightness.minutes()).isEqualTo(minutes);
        assertThat(lightness.isHeavy()).isEqualTo(heavy);
    }

    @Test
    void counts_words_of_all_parts_and_no_marks() {
        assertThat(Lightness.of("One ward, 5C", null, " ", "- first\n- **second**\n\n# — Plan")
                        .words())
                .isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"220, 60, 1, false", "221, 31, 1, true", "221, 30, 1, false", "221, 31, , false", "221, 31, 0, false"})
    void weighs_what_all_readers_spend_against_the_work(
            int words, int readers, @Nullable Integer hours, boolean costly) {
        assertThat(new Lightness(words, readers, hours).isCostly()).isEqualTo(costly);
    }
}
