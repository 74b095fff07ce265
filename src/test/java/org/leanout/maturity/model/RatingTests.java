package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Sample.ago;
import static org.leanout.maturity.model.Sample.stamp;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.maturity.model.Entry.*;

class RatingTests {

    @ParameterizedTest
    @CsvSource({"5, 30, true", "4, 30, false", "5, 29, false"})
    void takes_five_records_and_thirty_days(int records, int days, boolean rated) {
        Sample sample = new Sample().onFile(days).times(records, s -> s.add(new Request(stamp(5))));
        assertThat(sample.assess().level().isPresent()).isEqualTo(rated);
    }

    @Test
    void says_what_would_make_it_ratable() {
        Ratability ratability = new Sample()
                .onFile(1)
                .times(2, s -> s.add(new Request(stamp(0))))
                .assess()
                .ratability();
        assertThat(ratability).isEqualTo(new Ratability(2, 3, ago(-29), false));
    }

    @ParameterizedTest
    @CsvSource({"5, LOW", "9, LOW", "10, MEDIUM", "24, MEDIUM", "25, HIGH"})
    void is_as_confident_as_it_has_records(int records, Confidence confidence) {
        Sample sample = new Sample();
        for (int i = 0; i < records; i++) {
            sample.add(new Commitment(stamp(5), i % 2 == 0));
        }
        assertThat(sample.assess().confidence()).contains(confidence);
    }

    @Test
    void counts_each_entry_of_weight_above_0_as_a_record() {
        Sample sample = new Sample()
                .add(
                        Sample.accepted(stamp(5)),
                        Sample.declined(stamp(5)),
                        new Request(stamp(5)),
                        new Commitment(stamp(5), true));
        sample.add(
                new Proposal(stamp(40), Sample.said(35)), Sample.objective(5, 5), new ImprovementItem(stamp(5), null));
        sample.add(new PlanningSession(stamp(5)), new ValuePlan(stamp(5)), new Outcome(stamp(5)), Sample.view(5, 6, 6));
        sample.add(new Harm(stamp(5), null), new Complaint(stamp(5), null, null), new Bypass(stamp(200)));
        assertThat(sample.assess().ratability().records()).isEqualTo(15);
    }

    @Test
    void counts_no_interaction_and_nothing_that_weighs_nothing() {
        Sample sample = new Sample().add(new Interaction(stamp(5)), new ServiceReview(stamp(5)), Sample.act(5, 1));
        sample.add(new Request(stamp(365)), new Commitment(stamp(-1), true), new Objective(stamp(5), List.of(), null));
        sample.add(new Proposal(stamp(5), null), Sample.accepted(stamp(Word.IT, 5, 0)), new Harm(stamp(400), null));
        sample.add(new PartnerView(stamp(Word.ON_BEHALF, 5, 0), stamp(1).id(), 6, 6));
        assertThat(sample.assess().ratability().records()).isZero();
    }

    @Test
    void is_dormant_without_contact() {
        assertThat(new Sample().add(new Interaction(stamp(89))).assess().dormant())
                .isFalse();
        assertThat(new Sample().add(new Interaction(stamp(90))).assess().dormant())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "14, AD_HOC",
        "15, ORDER_TAKER",
        "34, ORDER_TAKER",
        "35, SERVICE_PROVIDER",
        "59, SERVICE_PROVIDER",
        "60, TRUSTED_ADVISOR",
        "79, TRUSTED_ADVISOR",
        "80, STRATEGIC_PARTNER",
        "0, AD_HOC",
        "100, STRATEGIC_PARTNER"
    })
    void reaches_a_level_by_the_index(int index, Level level) {
        assertThat(Sample.MODEL.scale().reached(index)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"2, 4, true", "3, 4, false", "2, 2, false"})
    void flags_a_thin_log_when_requests_vanish_and_contacts_hold(int requests, int contacts, boolean thin) {
        Sample sample = new Sample().times(6, s -> s.add(new Request(stamp(100))));
        sample.times(requests, s -> s.add(new Request(stamp(10))));
        sample.times(4, s -> s.add(new Interaction(stamp(100))));
        sample.times(contacts, s -> s.add(new Interaction(stamp(10))));
        assertThat(sample.assess().flags().contains(Flag.THIN_LOG)).isEqualTo(thin);
    }

    @ParameterizedTest
    @CsvSource({"IT, 4, true", "IT, 3, false", "PARTNER, 4, false"})
    void flags_a_month_entered_in_one_sitting(Word word, int sameDay, boolean bulk) {
        Sample sample = new Sample().times(sameDay, s -> s.add(new Request(stamp(word, 20, 15))));
        sample.add(new Request(stamp(word, 9, 0)), new Request(stamp(word, 8, 0)), new Request(stamp(word, 7, 0)));
        assertThat(sample.assess().flags().contains(Flag.BULK_ENTRY)).isEqualTo(bulk);
    }
}
