package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Sample.accepted;
import static org.leanout.maturity.model.Sample.stamp;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.maturity.model.Entry.*;

class CapTests {

    @Test
    void counts_two_accepted_offers_a_day_whenever_they_were_entered() {
        Sample sample = new Sample();
        sample.times(3, s -> s.add(accepted(stamp(10)))).add(accepted(stamp(Word.PARTNER, 10, 9)));
        assertThat(offers(sample).total()).isEqualByComparingTo("2");
        assertThat(offers(sample).lines())
                .filteredOn(line -> line.state() == Line.State.CAPPED)
                .hasSize(2);
    }

    @Test
    void keeps_those_that_count_most() {
        Sample sample = new Sample().add(accepted(stamp(Word.ON_BEHALF, 10, 0)), help(10, Timing.AFTER_IMPACT));
        sample.add(accepted(stamp(10)), help(10, Timing.DURING_IMPACT), accepted(stamp(10)));
        assertThat(offers(sample).total()).isEqualByComparingTo("2");
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "90, 5", "180, 5"})
    void counts_ten_offers_a_band_and_twenty_in_the_last(int youngest, int total) {
        Sample sample = new Sample();
        for (int i = 0; i < 30; i++) {
            sample.add(help(youngest + i, Timing.BEFORE_IMPACT), help(youngest + i, Timing.AFTER_IMPACT));
        }
        assertThat(offers(sample).total()).isEqualByComparingTo(String.valueOf(total));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "90, 5", "180, 5"})
    void counts_ten_requests_a_band_and_twenty_in_the_last(int age, int total) {
        Sample sample = new Sample().times(25, s -> s.add(new Request(stamp(age))));
        assertThat(sum(sample, Sum.Kind.REQUESTED).total()).isEqualByComparingTo(String.valueOf(total));
    }

    @Test
    void gives_no_place_to_what_weighs_nothing() {
        Sample sample = new Sample().times(2, s -> s.add(accepted(stamp(Word.IT, 10, 0))));
        sample.times(2, s -> s.add(accepted(stamp(10))));
        assertThat(offers(sample).total()).isEqualByComparingTo("2");
    }

    private static Offer help(int age, Timing timing) {
        return new Offer(stamp(age), true, timing, false, true);
    }

    private static Sum offers(Sample sample) {
        return sum(sample, Sum.Kind.VOLUNTEERED);
    }

    private static Sum sum(Sample sample, Sum.Kind kind) {
        return sample.assess().dimension(Dimension.PROACTIVITY).sum(kind);
    }
}
