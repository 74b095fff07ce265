package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.maturity.model.Condition.*;
import static org.leanout.maturity.model.Sample.*;
import static org.leanout.maturity.model.Step.Kind.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leanout.maturity.model.Entry.*;

class StepTests {

    @Test
    void leads_supply_chain_from_48_by_51_and_56_to_60() {
        List<Step> path = Maturity.path(Case.named("P4 ").ledger(), TODAY, MODEL);
        assertThat(path).extracting(Step::kind).containsExactly(RECONFIRM_OBJECTIVE, OFFER_EARLY_HELP, JOIN_PLANNING);
        assertThat(path).extracting(Step::count).containsExactly(1, 3, 1);
        assertThat(path).extracting(step -> step.before().index()).containsExactly(48, 51, 56);
        assertThat(path).extracting(step -> step.after().index()).containsExactly(51, 56, 60);
        assertThat(path).extracting(Step::meets).containsExactly(List.of(C4_3), List.of(C4_1), List.of(C5_2));
        assertThat(path.get(2).after().level()).contains(Level.TRUSTED_ADVISOR);
        assertThat(path.get(2).dimension()).isEqualTo(Dimension.SHARED_STRATEGY);
    }

    @Test
    void first_asks_supply_chain_to_reconfirm_the_old_objective() {
        Step first = Maturity.steps(Case.named("P4 ").ledger(), TODAY, MODEL).get(0);
        assertThat(first.about())
                .singleElement()
                .isInstanceOfSatisfying(
                        Objective.class,
                        objective -> assertThat(objective.confirmations()).containsExactly(said(250)));
        assertThat(first.key()).isEqualTo("maturity.step.RECONFIRM_OBJECTIVE");
        assertThat(first.condition()).isEqualTo(C4_3);
        assertThat(first.suffices()).isTrue();
    }

    @Test
    void says_what_three_offers_do_to_the_share_of_supply_chain() {
        Step offers = Maturity.steps(Case.named("P4 ").ledger(), TODAY, MODEL).get(1);
        assertThat(offers.count()).isEqualTo(3);
        assertThat(offers.before().volunteeredShare().rounded(3)).isEqualTo("0.167");
        assertThat(offers.after().volunteeredShare().rounded(3)).isEqualTo("0.333");
    }

    @Test
    void tells_nursing_to_review_the_value_plan_before_it_earns_anything() {
        List<Step> steps = Maturity.steps(Case.named("P2 ").ledger(), TODAY, MODEL);
        assertThat(steps).extracting(Step::kind).containsExactly(REVIEW_VALUE_PLAN, OFFER_EARLY_HELP, RAISE_VIEW);
        assertThat(steps.get(0).before().index()).isEqualTo(71);
        assertThat(steps.get(0).after().index()).isEqualTo(74);
    }

    @Test
    void has_nothing_to_say_at_the_top() {
        assertThat(Maturity.steps(Case.named("P1 ").ledger(), TODAY, MODEL)).isEmpty();
        assertThat(Maturity.path(Case.named("P1 ").ledger(), TODAY, MODEL)).isEmpty();
    }

    @Test
    void takes_the_dimension_with_the_most_room_when_only_the_index_is_short() {
        List<Step> steps = Maturity.steps(Case.named("P6 ").ledger(), TODAY, MODEL);
        assertThat(steps).extracting(Step::dimension).startsWith(Dimension.PROACTIVITY, Dimension.SHARED_STRATEGY);
        assertThat(steps.get(0).condition()).isNull();
        assertThat(steps.get(0).after().indexReaches()).isEqualTo(Level.ORDER_TAKER);
    }

    @Test
    void asks_before_it_meets_and_meets_before_it_delivers() {
        Sample sample = new Sample().add(new Complaint(stamp(40), null, null));
        sample.facts(new Facts(true, false, 0, ago(99), 90));
        assertThat(Maturity.path(sample.ledger(), TODAY, MODEL))
                .extracting(Step::kind)
                .startsWith(NAME_SPONSOR, TALK);
        assertThat(Maturity.steps(Case.named("P11").ledger(), TODAY, MODEL))
                .extracting(step -> step.kind().phase())
                .isSorted();
    }

    @Test
    void names_the_owner_and_keeps_the_sponsor() {
        Sample sample =
                new Sample().facts(new Facts(false, true, 2, ago(99), 90)).add(new Interaction(stamp(5)));
        Step step = Maturity.steps(sample.ledger(), TODAY, MODEL).get(0);
        assertThat(step.kind()).isEqualTo(NAME_OWNER);
        assertThat(step.meets()).containsExactly(C2_1);
    }

    @Test
    void closes_complaints_before_promises_can_help() {
        Sample sample = provider().times(3, s -> s.add(new Complaint(stamp(40), null, null)));
        assertThat(Maturity.steps(sample.ledger(), TODAY, MODEL))
                .extracting(Step::kind)
                .containsExactly(HOLD_REVIEW, CLOSE_COMPLAINT, CLOSE_COMPLAINT);
    }

    @Test
    void counts_the_promises_it_takes() {
        Sample sample = provider().times(2, s -> s.add(new Commitment(stamp(5), false)));
        Step step = Maturity.steps(sample.ledger(), TODAY, MODEL).get(1);
        assertThat(step.kind()).isEqualTo(KEEP_COMMITMENT);
        assertThat(step.count()).isEqualTo(3);
    }

    @Test
    void ties_work_to_a_confirmed_objective_and_asks_for_a_new_one_when_none_is_left() {
        Reading one = reading(new Sample().add(new Objective(stamp(9), List.of(said(5)), null)));
        assertThat(ObjectiveMoves.next(one).kind()).isEqualTo(TIE_ACTIVITY);
        Reading none = reading(new Sample().add(objective(5, 5)));
        assertThat(ObjectiveMoves.next(none).kind()).isEqualTo(NEW_OBJECTIVE);
        Reading assumed = reading(new Sample().add(new Objective(stamp(9), List.of(), ago(5)), objective(5, 200)));
        assertThat(ObjectiveMoves.next(assumed).kind()).isEqualTo(CONFIRM_OBJECTIVE);
    }

    @Test
    void asks_for_a_view_where_people_are_missing_and_earns_a_better_one_where_not() {
        assertThat(ConditionMoves.toward(C5_5, reading(new Sample().add(view(5, 30, 6))))
                        .kind())
                .isEqualTo(ASK_FOR_VIEW);
        Reading low = reading(new Sample().add(view(5, 6, 6), view(5, 6, 6)));
        assertThat(ConditionMoves.toward(C5_5, low).kind()).isEqualTo(RAISE_VIEW);
    }

    @Test
    void improves_by_replying_confirming_and_closing_in_that_order() {
        Sample sample = new Sample();
        assertThat(improving(sample)).isEqualTo(CLOSE_IMPROVEMENT);
        assertThat(improving(sample.add(new ImprovementItem(stamp(5), null)))).isEqualTo(CONFIRM_IMPACT);
        assertThat(improving(sample.add(new Harm(stamp(40), null)))).isEqualTo(REPLY_TO_HARM);
    }

    @Test
    void asks_for_the_answer_to_a_proposal_before_it_brings_another() {
        assertThat(raising(Dimension.DIALOGUE, new Sample())).isEqualTo(BRING_PROPOSAL);
        Sample open = new Sample().add(new Proposal(stamp(40), null));
        assertThat(raising(Dimension.DIALOGUE, open)).isEqualTo(ANSWER_PROPOSAL);
    }

    @Test
    void shares_strategy_by_sessions_then_a_plan_then_outcomes() {
        Sample sample = new Sample();
        assertThat(raising(Dimension.SHARED_STRATEGY, sample)).isEqualTo(JOIN_PLANNING);
        sample.times(2, s -> s.add(new PlanningSession(stamp(5))));
        assertThat(raising(Dimension.SHARED_STRATEGY, sample)).isEqualTo(AGREE_VALUE_PLAN);
        assertThat(raising(Dimension.SHARED_STRATEGY, sample.add(new ValuePlan(stamp(5)))))
                .isEqualTo(CONFIRM_OUTCOME);
        sample.times(2, s -> s.add(new Outcome(stamp(5)))).add(new Bypass(stamp(5)));
        assertThat(raising(Dimension.SHARED_STRATEGY, sample)).isEqualTo(WAIT_OUT_BYPASS);
    }

    @Test
    void spreads_hypothetical_offers_over_days_that_are_not_full() {
        Sample sample =
                new Sample().add(accepted(stamp(0)), accepted(stamp(0)), accepted(stamp(1)), accepted(stamp(1)));
        assertThat(new Wish(reading(sample)).acceptedOffer().day()).isEqualTo(ago(2));
    }

    @Test
    void says_so_when_no_number_of_offers_helps_today() {
        Sample sample = provider().add(new ServiceReview(stamp(5)));
        sample.times(2, s -> s.add(new Commitment(stamp(5), true)));
        for (int age = 0; age < 10; age++) {
            int day = age;
            sample.add(accepted(stamp(day))).times(3, s -> s.add(new Request(stamp(day + 80))));
        }
        sample.times(20, s -> s.add(new Request(stamp(100)), new Request(stamp(200))));
        Step offers = Attempt.toMeet(C5_1, reading(sample)).step();
        assertThat(offers.count()).isZero();
        assertThat(offers.suffices()).isFalse();
    }

    private static Sample provider() {
        Sample sample = new Sample().times(2, s -> s.add(new PlanningSession(stamp(5))));
        return sample.add(new Interaction(stamp(5)), new ValuePlan(stamp(5)), new Outcome(stamp(5)));
    }

    private static Step.Kind improving(Sample sample) {
        return raising(Dimension.IMPROVEMENT, sample);
    }

    private static Step.Kind raising(Dimension dimension, Sample sample) {
        return DimensionMoves.raising(dimension, reading(sample)).kind();
    }

    private static Reading reading(Sample sample) {
        return new Reading(sample.ledger(), TODAY, MODEL);
    }
}
