package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.maturity.model.Sample.MODEL;
import static org.leanout.maturity.model.Sample.TODAY;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ModelTests {

    @Test
    void refuses_weights_that_total_99() {
        assertThatThrownBy(() -> scale(Dimension.DIALOGUE, 14))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns("maturity.refused.weights", Refusal::key)
                .returns(List.of(99), Refusal::arguments);
    }

    @Test
    void refuses_a_negative_weight_and_a_missing_one() {
        Map<Dimension, Integer> negative = new HashMap<>(MODEL.scale().weights());
        negative.put(Dimension.DIALOGUE, -15);
        negative.put(Dimension.PROACTIVITY, 50);
        refused(
                "maturity.refused.weight",
                () -> new Scale(negative, MODEL.scale().indexFrom()));
        refused(
                "maturity.refused.weight",
                () -> new Scale(Map.of(Dimension.DIALOGUE, 100), MODEL.scale().indexFrom()));
    }

    @Test
    void refuses_index_bands_that_do_not_ascend() {
        Map<Level, Integer> from = new HashMap<>(MODEL.scale().indexFrom());
        from.put(Level.TRUSTED_ADVISOR, 35);
        refused("maturity.refused.index", () -> new Scale(MODEL.scale().weights(), from));
    }

    @Test
    void refuses_bands_that_do_not_ascend_and_factors_above_1() {
        Band one = new Band(10, BigDecimal.ONE);
        Weighing first = MODEL.weighing();
        refused(
                "maturity.refused.bands",
                () -> new Weighing(first.decay(), List.of(one, one), first.sources(), first.caps()));
        refused("maturity.refused.bands", () -> new Band(10, new BigDecimal("1.01")));
        refused("maturity.refused.bands", () -> new Band(-1, BigDecimal.ONE));
    }

    @Test
    void refuses_caps_and_sources_that_do_not_fit() {
        Weighing first = MODEL.weighing();
        Caps two = new Caps(2, List.of(10, 10));
        refused("maturity.refused.caps", () -> new Weighing(first.decay(), first.late(), first.sources(), two));
        refused("maturity.refused.caps", () -> new Caps(-1, List.of()));
        refused("maturity.refused.caps", () -> new Caps(2, List.of(-1)));
        refused("maturity.refused.sources", () -> new Weighing(first.decay(), first.late(), Map.of(), first.caps()));
    }

    @Test
    void refuses_a_share_without_smoothing_and_limits_of_no_days() {
        refused("maturity.refused.share", () -> new ShareRule(BigDecimal.ZERO, BigDecimal.ONE));
        refused("maturity.refused.share", () -> new ShareRule(BigDecimal.ONE, BigDecimal.ZERO));
        refused("maturity.refused.limits", () -> new Limits(180, 0, 30, 5, 30));
        refused("maturity.refused.limits", () -> new Limits(180, 14, 30, -1, 30));
        refused("maturity.refused.limits", () -> new Limits(180, 14, 30, 5, -1));
    }

    @Test
    void refuses_a_missing_threshold() {
        refused("maturity.refused.thresholds", () -> with(Map.of(Condition.C4_1, BigDecimal.ONE)));
    }

    @Test
    void answers_what_if_with_other_weights_and_thresholds() {
        Ledger ledger = Case.named("P4 ").ledger();
        Map<Condition, BigDecimal> thresholds = new HashMap<>(MODEL.thresholds());
        thresholds.put(Condition.C4_1, new BigDecimal("0.16"));
        Assessment whatIf = Maturity.assess(ledger, TODAY, with(thresholds));
        assertThat(whatIf.finding(Condition.C4_1).met()).isTrue();
        assertThat(whatIf.modelVersion()).isEqualTo(2);
    }

    @Test
    void gives_every_condition_its_level_and_a_name_of_its_own() {
        assertThat(List.of(Condition.values()))
                .extracting(Condition::id)
                .doesNotHaveDuplicates()
                .startsWith("C2.1", "C2.2");
        assertThat(List.of(Condition.values()))
                .allSatisfy(c -> assertThat(c.id()).startsWith("C" + c.level().number()));
        assertThat(Condition.of(Level.STRATEGIC_PARTNER)).hasSize(6);
    }

    private static Model with(Map<Condition, BigDecimal> thresholds) {
        return new Model(2, MODEL.weighing(), MODEL.share(), MODEL.scale(), thresholds, MODEL.limits());
    }

    private static Scale scale(Dimension dimension, int weight) {
        Map<Dimension, Integer> weights = new HashMap<>(MODEL.scale().weights());
        weights.put(dimension, weight);
        return new Scale(weights, MODEL.scale().indexFrom());
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(key, Refusal::key);
    }
}
