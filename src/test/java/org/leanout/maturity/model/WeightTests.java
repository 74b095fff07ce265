package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Sample.accepted;
import static org.leanout.maturity.model.Sample.stamp;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.maturity.model.Entry.*;

class WeightTests {

    @ParameterizedTest
    @CsvSource({"89, 1", "90, 0.5", "179, 0.5", "180, 0.25", "364, 0.25", "365, 0", "-1, 0", "0, 1"})
    void decays_with_age(int age, BigDecimal weight) {
        assertThat(volunteered(accepted(stamp(age)))).isEqualByComparingTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "14, 1", "15, 0.5", "60, 0.5", "61, 0", "-3, 1"})
    void fades_when_entered_late(int enteredAfter, BigDecimal weight) {
        assertThat(volunteered(accepted(stamp(Word.PARTNER, 80, enteredAfter)))).isEqualByComparingTo(weight);
    }

    @ParameterizedTest
    @CsvSource({"PARTNER, 1", "ON_BEHALF, 0.5", "IT, 0", "APPROVED_IMPORT, 1"})
    void depends_on_whose_word_it_is(Word word, BigDecimal weight) {
        assertThat(volunteered(accepted(stamp(word, 10, 0)))).isEqualByComparingTo(weight);
    }

    @Test
    void is_never_late_for_an_approved_import() {
        assertThat(volunteered(accepted(stamp(Word.APPROVED_IMPORT, 80, 80)))).isEqualByComparingTo("1");
    }

    @Test
    void multiplies_decay_lateness_source_and_portion() {
        Offer offer = new Offer(stamp(Word.ON_BEHALF, 100, 20), true, Timing.AFTER_IMPACT, false, true);
        assertThat(volunteered(offer)).isEqualByComparingTo("0.0625");
    }

    @ParameterizedTest
    @CsvSource({"BEFORE_IMPACT, 1", "DURING_IMPACT, 0.5", "AFTER_IMPACT, 0.5"})
    void halves_help_that_is_no_longer_early(Timing timing, BigDecimal weight) {
        assertThat(volunteered(new Offer(stamp(10), true, timing, false, true))).isEqualByComparingTo(weight);
    }

    @Test
    void leaves_out_alerts_offers_to_nobody_and_declined_ones() {
        Offer alert = new Offer(stamp(10), true, Timing.BEFORE_IMPACT, true, true);
        Offer toNobody = new Offer(stamp(10), true, Timing.BEFORE_IMPACT, false, false);
        assertThat(volunteered(alert, toNobody, Sample.declined(stamp(10)))).isZero();
    }

    @Test
    void is_nothing_while_disputed() {
        Stamp disputed = new Stamp(stamp(1).id(), "", Word.PARTNER, Sample.ago(10), Sample.ago(10), true);
        Sum sum = sum(Dimension.PROACTIVITY, Sum.Kind.VOLUNTEERED, accepted(disputed));
        assertThat(sum.total()).isZero();
        assertThat(sum.lines()).extracting(Line::state).containsExactly(Line.State.DISPUTED);
    }

    @Test
    void ignores_lateness_and_source_of_what_speaks_against_it() {
        Stamp late = stamp(Word.IT, 80, 80);
        assertThat(sum(Dimension.PROACTIVITY, Sum.Kind.REQUESTED, new Request(late))
                        .total())
                .isEqualByComparingTo("1");
        assertThat(sum(Dimension.DEPENDABILITY, Sum.Kind.DUE, new Commitment(late, false))
                        .total())
                .isEqualByComparingTo("1");
        assertThat(sum(Dimension.DIALOGUE, Sum.Kind.SENT, new Proposal(late, null))
                        .total())
                .isEqualByComparingTo("1");
        assertThat(sum(Dimension.DEPENDABILITY, Sum.Kind.LATE_COMPLAINTS, new Complaint(late, null, null))
                        .total())
                .isEqualByComparingTo("1");
        assertThat(sum(Dimension.IMPROVEMENT, Sum.Kind.HARM_WITHOUT_REPLY, new Harm(late, null))
                        .total())
                .isEqualByComparingTo("1");
        assertThat(sum(Dimension.SHARED_STRATEGY, Sum.Kind.BYPASSES, new Bypass(late))
                        .total())
                .isEqualByComparingTo("1");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "30, 0.5", "61, 0"})
    void is_the_same_on_both_sides_for_a_kept_commitment(int enteredAfter, BigDecimal weight) {
        Commitment kept = new Commitment(stamp(Word.IT, 80, enteredAfter), true);
        assertThat(sum(Dimension.DEPENDABILITY, Sum.Kind.DUE, kept).total()).isEqualByComparingTo(weight);
        assertThat(sum(Dimension.DEPENDABILITY, Sum.Kind.KEPT, kept).total()).isEqualByComparingTo(weight);
    }

    private static BigDecimal volunteered(Entry... entries) {
        return sum(Dimension.PROACTIVITY, Sum.Kind.VOLUNTEERED, entries).total();
    }

    static Sum sum(Dimension dimension, Sum.Kind kind, Entry... entries) {
        return new Sample()
                .add(List.of(entries).toArray(Entry[]::new))
                .assess()
                .dimension(dimension)
                .sum(kind);
    }
}
