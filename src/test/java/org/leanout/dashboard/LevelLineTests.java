package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leanout.maturity.model.Level;

class LevelLineTests {

    @Test
    void goes_along_each_step_and_up_to_the_next() {
        LevelLine line = line(3, 3, 4);
        assertThat(line.points()).isEqualTo("0.0,10 5.5,10 5.5,10 11.0,10 11.0,6 16.5,6");
        assertThat(line.from()).isEqualTo(Level.SERVICE_PROVIDER);
        assertThat(line.to()).isEqualTo(Level.TRUSTED_ADVISOR);
        assertThat(line.isFlat()).isFalse();
    }

    @Test
    void begins_where_the_first_level_was() {
        assertThat(line(null, 0, 2, 2).points()).isEqualTo("11.0,14 16.5,14 16.5,14 22.0,14");
    }

    @Test
    void leaves_each_level_in_its_place_where_one_was_lost_between() {
        assertThat(line(3, 0, 2).points()).isEqualTo("0.0,10 5.5,10 11.0,14 16.5,14");
    }

    @Test
    void is_flat_when_nothing_moved() {
        assertThat(line(2, 2, 2).isFlat()).isTrue();
    }

    @Test
    void is_not_drawn_of_less_than_two_levels() {
        assertThat(line().isDrawn()).isFalse();
        assertThat(line(null, 0, 3).isDrawn()).isFalse();
        assertThat(line(null, 3, 3).isDrawn()).isTrue();
    }

    private static LevelLine line(@Nullable Integer... numbers) {
        List<@Nullable Integer> levels = Arrays.asList(numbers);
        return new LevelLine(levels);
    }
}
