package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Sample.ago;
import static org.leanout.maturity.model.Sample.objective;
import static org.leanout.maturity.model.Sample.said;
import static org.leanout.maturity.model.Sample.stamp;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.maturity.model.Entry.*;

class DimensionTests {

    @ParameterizedTest
    @CsvSource({"30, 100", "31, 85", "500, 85"})
    void takes_15_off_for_a_complaint_open_over_30_days(int age, int score) {
        Sample sample = new Sample().times(2, s -> s.add(new Commitment(stamp(5), true)));
        sample.add(new Complaint(stamp(age), null, null));
        assertThat(score(Dimension.DEPENDABILITY, sample)).isEqualTo(score);
    }

    @Test
    void forgives_a_closed_complaint_but_not_one_that_closes_tomorrow() {
        Sample sample = new Sample().times(2, s -> s.add(new Commitment(stamp(5), true)));
        sample.add(new Complaint(stamp(60), ago(0), null), new Complaint(stamp(60), ago(-1), null));
        assertThat(score(Dimension.DEPENDABILITY, sample)).isEqualTo(85);
    }

    @Test
    void counts_a_commitment_once_it_is_due() {
        Sample sample = new Sample().add(new Commitment(stamp(Word.IT, -1, -9), false));
        sample.times(2, s -> s.add(new Commitment(stamp(5), true)));
        assertThat(score(Dimension.DEPENDABILITY, sample)).isEqualTo(100);
        assertThat(sample.assessOn(ago(-1)).dimension(Dimension.DEPENDABILITY).score())
                .isEqualTo(67);
    }

    @ParameterizedTest
    @CsvSource({"60, 30, 100", "60, 29, 50", "60, -1, 0", "60, 60, 100"})
    void halves_an_answer_after_30_days_and_ignores_one_to_come(int sent, int answered, int score) {
        Sample sample = new Sample().times(2, s -> s.add(new Proposal(stamp(Word.IT, sent, 0), said(answered))));
        assertThat(score(Dimension.DIALOGUE, sample)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"29, 100", "30, 67"})
    void leaves_out_an_unanswered_proposal_younger_than_30_days(int age, int score) {
        Sample sample = new Sample().times(2, s -> s.add(new Proposal(stamp(Word.IT, 50, 0), said(40))));
        sample.add(new Proposal(stamp(Word.IT, age, 0), null));
        assertThat(score(Dimension.DIALOGUE, sample)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"PARTNER, 100", "ON_BEHALF, 50", "IT, 0", "APPROVED_IMPORT, 100"})
    void weighs_an_answer_by_whose_word_it_is_and_a_proposal_in_full(Word word, int score) {
        Answer answer = new Answer(word, ago(45), ago(45));
        Sample sample = new Sample().times(3, s -> s.add(new Proposal(stamp(Word.IT, 50, 0), answer)));
        assertThat(score(Dimension.DIALOGUE, sample)).isEqualTo(score);
    }

    @Test
    void ages_an_answer_with_its_proposal() {
        Sample sample = new Sample().add(new Proposal(stamp(Word.IT, 100, 0), said(80)));
        Sum answered = sample.assess().dimension(Dimension.DIALOGUE).sum(Sum.Kind.ANSWERED);
        assertThat(answered.total()).isEqualByComparingTo("0.5");
    }

    @ParameterizedTest
    @CsvSource({
        "179, 179, 33",
        "180, 179, 17",
        "364, 179, 17",
        "365, 179, 0",
        "10, 180, 17",
        "10, -1, 17",
        "200, 200, 8"
    })
    void scores_an_objective_by_confirmation_and_tied_activity(int confirmed, int activity, int score) {
        Sample sample = new Sample().add(objective(confirmed, activity));
        assertThat(score(Dimension.UNDERSTANDING, sample)).isEqualTo(score);
    }

    /** Whatever else somebody said, and on whichever day: the days are those of their own word, and of one on their behalf. */
    @ParameterizedTest
    @CsvSource({
        "179, 30, 0, 33",
        "200, 30, 0, 17",
        "200, 30, 20, 17",
        "200, 100, 61, 17",
        "200, 190, 0, 17",
        "364, 200, 0, 17",
        "365, 179, 0, 17",
        "365, 179, 20, 8",
        "365, 180, 0, 8",
        "365, 179, 61, 0",
        "30, 200, 0, 33",
        "250, -1, 0, 17"
    })
    void scores_an_objective_by_the_confirmation_that_weighs_most(int own, int onBehalf, int late, int score) {
        Answer other = new Answer(Word.ON_BEHALF, ago(onBehalf), ago(onBehalf - late));
        for (List<Answer> said : List.of(List.of(said(own), other), List.of(other, said(own)))) {
            Sample sample = new Sample().add(new Objective(stamp(500), said, ago(10)));
            assertThat(score(Dimension.UNDERSTANDING, sample)).isEqualTo(score);
        }
    }

    @Test
    void neither_adds_nor_costs_for_an_assumed_objective() {
        Sample sample = new Sample().add(objective(10, 10), new Objective(stamp(10), List.of(), ago(10)));
        assertThat(score(Dimension.UNDERSTANDING, sample)).isEqualTo(33);
    }

    @ParameterizedTest
    @CsvSource({"30, 33", "31, 23"})
    void takes_10_off_for_harm_over_30_days_without_a_reply(int age, int score) {
        Sample sample = new Sample().add(new ImprovementItem(stamp(5), ago(5)), new Harm(stamp(age), null));
        sample.add(new Harm(stamp(200), ago(190)));
        assertThat(score(Dimension.IMPROVEMENT, sample)).isEqualTo(score);
    }

    @Test
    void halves_an_improvement_whose_impact_is_not_yet_confirmed() {
        Sample sample = new Sample().add(new ImprovementItem(stamp(5), ago(-1)), new ImprovementItem(stamp(5), null));
        assertThat(score(Dimension.IMPROVEMENT, sample)).isEqualTo(33);
    }

    @ParameterizedTest
    @CsvSource({"1, 20", "2, 40", "3, 40"})
    void stops_at_40_points_for_sessions(int sessions, int score) {
        Sample sample = new Sample().times(sessions, s -> s.add(new PlanningSession(stamp(5))));
        assertThat(score(Dimension.SHARED_STRATEGY, sample)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({"1, 15", "2, 30", "3, 30"})
    void stops_at_30_points_for_outcomes(int outcomes, int score) {
        Sample sample = new Sample().times(outcomes, s -> s.add(new Outcome(stamp(5))));
        assertThat(score(Dimension.SHARED_STRATEGY, sample)).isEqualTo(score);
    }

    @ParameterizedTest
    @CsvSource({
        "PARTNER, 179, 30",
        "PARTNER, 180, 15",
        "PARTNER, 364, 15",
        "PARTNER, 365, 0",
        "ON_BEHALF, 5, 0",
        "IT, 5, 0"
    })
    void gives_30_points_for_a_plan_that_both_sides_reviewed(Word word, int age, int score) {
        Sample sample = new Sample().add(new ValuePlan(stamp(word, age, 0)));
        assertThat(score(Dimension.SHARED_STRATEGY, sample)).isEqualTo(score);
    }

    @Test
    void counts_the_best_of_two_plans() {
        Sample sample = new Sample().add(new ValuePlan(stamp(200)), new ValuePlan(stamp(Word.PARTNER, 100, 20)));
        assertThat(score(Dimension.SHARED_STRATEGY, sample)).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({"179, 20", "180, 40"})
    void takes_20_off_for_a_bypass_of_the_last_180_days(int age, int score) {
        Sample sample = new Sample().times(2, s -> s.add(new PlanningSession(stamp(5))));
        sample.add(new Bypass(stamp(age)));
        assertThat(score(Dimension.SHARED_STRATEGY, sample)).isEqualTo(score);
    }

    @Test
    void has_a_floor_of_0() {
        Sample sample = new Sample().times(3, s -> s.add(new Bypass(stamp(5)), new Harm(stamp(50), null)));
        assertThat(score(Dimension.SHARED_STRATEGY, sample)).isZero();
        assertThat(score(Dimension.IMPROVEMENT, sample)).isZero();
    }

    @Test
    void has_a_cap_of_100() {
        Sample sample = new Sample().times(5, s -> s.add(new ImprovementItem(stamp(5), ago(5))));
        assertThat(score(Dimension.IMPROVEMENT, sample)).isEqualTo(100);
    }

    private static int score(Dimension dimension, Sample sample) {
        return sample.assess().dimension(dimension).score();
    }
}
