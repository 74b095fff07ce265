package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Condition.*;
import static org.leanout.maturity.model.Sample.*;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leanout.maturity.model.Entry.*;

class ConditionTests {

    @ParameterizedTest
    @CsvSource({"true, true, true", "true, false, false", "false, true, false"})
    void needs_an_owner_and_a_sponsor(boolean owner, boolean sponsor, boolean met) {
        assertThat(holds(C2_1, new Sample().facts(new Facts(owner, sponsor, 2, ago(99), 90))))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"0, true", "89, true", "90, false", "-1, false"})
    void needs_a_contact_in_90_days(int age, boolean met) {
        assertThat(holds(C2_2, new Sample().add(new Interaction(stamp(Word.IT, age, 0)))))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"90, 104, true", "90, 105, false", "30, 44, true", "30, 45, false"})
    void needs_a_review_within_its_interval_and_14_days(int interval, int age, boolean met) {
        Sample sample = new Sample().facts(new Facts(true, true, 2, ago(800), interval));
        assertThat(holds(C3_2, sample.add(new ServiceReview(stamp(Word.IT, age, 0)))))
                .isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"30, true", "31, false"})
    void needs_complaints_closed_after_30_days(int age, boolean met) {
        assertThat(holds(C3_3, new Sample().add(new Complaint(stamp(age), null, null))))
                .isEqualTo(met);
    }

    @Test
    void compares_the_score_of_dependability_that_is_shown() {
        Sample sample = new Sample().times(25, s -> s.add(new Commitment(stamp(5), true)));
        sample.times(17, s -> s.add(new Commitment(stamp(5), false)));
        assertThat(sample.assess().dimension(Dimension.DEPENDABILITY).points().rounded(2))
                .isEqualTo("59.52");
        assertThat(holds(C3_1, sample)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, 5, true", "3, 6, false", "0, 0, false"})
    void compares_the_share_exactly(int offers, int requests, boolean met) {
        Sample sample = new Sample().times(requests, s -> s.add(new Request(stamp(5))));
        for (int i = 0; i < offers; i++) {
            sample.add(accepted(stamp(5 + i)));
        }
        assertThat(holds(C4_1, sample)).isEqualTo(met);
    }

    @ParameterizedTest
    @EnumSource(value = Word.class, names = "PARTNER", mode = EnumSource.Mode.EXCLUDE)
    void counts_the_partners_own_acts_only(Word word) {
        Sample sample = new Sample()
                .add(
                        new PlanningSession(stamp(word, 5, 0)),
                        new ValuePlan(stamp(word, 5, 0)),
                        new Outcome(stamp(word, 5, 0)));
        for (int i = 0; i < 8; i++) {
            Answer answer = new Answer(word, ago(5), ago(5));
            sample.add(accepted(stamp(word, 5 + i, 0)), new Objective(stamp(9), List.of(answer), ago(5)));
            sample.add(new PartnerView(stamp(word, 5, 0), new UUID(7, i), 30, 6));
            sample.add(new PartnerAct(stamp(word, 5, 0), new UUID(7, i), "somebody"));
        }
        Assessment assessment = sample.assess();
        assertThat(assessment.unmet(Level.TRUSTED_ADVISOR)).hasSize(5);
        assertThat(assessment.unmet(Level.STRATEGIC_PARTNER))
                .extracting(Finding::condition)
                .containsExactly(C5_1, C5_2, C5_3, C5_4, C5_5);
    }

    @Test
    void counts_nothing_that_was_entered_so_late_that_it_weighs_nothing() {
        assertThat(holds(C5_2, new Sample().add(new PlanningSession(stamp(Word.PARTNER, 80, 60)))))
                .isTrue();
        assertThat(holds(C5_2, new Sample().add(new PlanningSession(stamp(Word.PARTNER, 80, 61)))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 364, true",
        "1, 2, 364, false",
        "2, 2, 364, true",
        "2, 3, 10, false",
        "2, 0, 10, false",
        "3, 0, 365, false"
    })
    void needs_three_answered_offers_half_of_them_accepted(int accepted, int declined, int age, boolean met) {
        Sample sample = new Sample().times(accepted, s -> s.add(accepted(stamp(age))));
        sample.times(declined, s -> s.add(declined(stamp(age))));
        assertThat(holds(C4_2, sample)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"179, 179, true", "180, 179, false", "179, 180, false"})
    void needs_two_objectives_confirmed_and_tied(int confirmed, int activity, boolean met) {
        Sample sample = new Sample().add(objective(10, 10), objective(confirmed, activity));
        assertThat(holds(C4_3, sample)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"179, 10, true", "180, 10, false"})
    void needs_their_own_word_for_an_objective_whatever_was_said_on_their_behalf(int own, int onBehalf, boolean met) {
        Answer other = new Answer(Word.ON_BEHALF, ago(onBehalf), ago(onBehalf));
        Sample sample = new Sample().add(objective(10, 10));
        sample.add(new Objective(stamp(500), List.of(said(own), other), ago(10)));
        assertThat(holds(C4_3, sample)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"21, 6, 179, true", "209, 60, 10, false", "21, 6, 180, false", "30, 6, -1, false"})
    void needs_a_fresh_mean_of_3_5(int points, int statements, int age, boolean met) {
        assertThat(holds(C4_4, new Sample().add(view(age, points, statements)))).isEqualTo(met);
    }

    @Test
    void takes_the_latest_view_of_each_person() {
        UUID person = new UUID(9, 9);
        Sample sample =
                new Sample().add(new PartnerView(stamp(100), person, 30, 6), new PartnerView(stamp(10), person, 12, 6));
        assertThat(sample.assess().finding(C4_4).value().rounded(2)).isEqualByComparingTo("2");
        assertThat(sample.assess().finding(C4_4).of()).isEqualTo(1);
    }

    @Test
    void averages_people_and_not_answers() {
        Sample sample = new Sample().add(view(10, 2, 2), view(10, 30, 6));
        assertThat(sample.assess().finding(C4_4).value().rounded(2)).isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @CsvSource({"2, 1, false", "2, 2, true", "1, 1, true", "5, 2, true", "0, 0, false"})
    void needs_two_people_or_all_that_are_named(int named, int active, boolean met) {
        Sample sample = new Sample().named(named).add(act(179, 0), act(180, 7));
        Sample fewer = active == 0 ? new Sample().named(named) : sample;
        for (int person = 1; person < active; person++) {
            fewer.add(act(5, person));
        }
        assertThat(holds(C4_5, fewer)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"9, 9, true", "9, 10, false"})
    void needs_a_share_of_0_45_at_the_top(int offers, int requests, boolean met) {
        Sample sample = new Sample().times(requests, s -> s.add(new Request(stamp(5))));
        for (int i = 0; i < offers; i++) {
            sample.add(accepted(stamp(5 + i)));
        }
        assertThat(holds(C5_1, sample)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"179, true", "180, false"})
    void needs_a_session_and_a_plan_of_180_days_and_no_bypass(int age, boolean recent) {
        Sample sample =
                new Sample().add(new PlanningSession(stamp(age)), new ValuePlan(stamp(age)), new Bypass(stamp(age)));
        assertThat(holds(C5_2, sample)).isEqualTo(recent);
        assertThat(holds(C5_3, sample)).isEqualTo(recent);
        assertThat(holds(C5_6, sample)).isEqualTo(!recent);
    }

    @ParameterizedTest
    @CsvSource({"364, true", "365, false"})
    void needs_an_outcome_of_365_days(int age, boolean met) {
        assertThat(holds(C5_4, new Sample().add(new Outcome(stamp(age))))).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"42, 42, true", "42, 41, false"})
    void needs_a_mean_of_4_2_from_two_people(int one, int other, boolean met) {
        assertThat(holds(C5_5, new Sample().add(view(5, one, 10), view(5, other, 10))))
                .isEqualTo(met);
        assertThat(holds(C5_5, new Sample().add(view(5, one, 10)))).isFalse();
    }

    @Test
    void counts_nothing_disputed() {
        Stamp disputed = new Stamp(new UUID(8, 8), "", Word.PARTNER, ago(5), ago(5), true);
        Sample sample = new Sample().add(new Interaction(disputed), new Outcome(disputed), new Bypass(disputed));
        assertThat(holds(C2_2, sample)).isFalse();
        assertThat(holds(C5_4, sample)).isFalse();
        assertThat(holds(C5_6, sample)).isTrue();
    }

    @Test
    void names_the_records_behind_it_and_the_day_that_it_goes_by() {
        Interaction last = new Interaction(stamp(5));
        Finding finding =
                new Sample().add(new Interaction(stamp(50)), last).assess().finding(C2_2);
        assertThat(finding.records()).containsExactly(last.id());
        assertThat(finding.day()).isEqualTo(ago(5));
        assertThat(finding.key()).isEqualTo("maturity.C2.2.met");
    }

    private static boolean holds(Condition condition, Sample sample) {
        return sample.assess().finding(condition).met();
    }
}
