package org.leanout.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.maturity.model.Level.*;
import static org.leanout.maturity.model.Sample.TODAY;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoldTests {

    @ParameterizedTest
    @EnumSource(names = {"SERVICE_PROVIDER", "TRUSTED_ADVISOR"})
    void refuses_to_hold_a_level_up(Level level) {
        refused("maturity.refused.hold.up", level, 30, "merger");
    }

    @Test
    void refuses_more_than_90_days() {
        assertThat(hold(ORDER_TAKER, 90, "merger").until()).isEqualTo(TODAY.plusDays(90));
        refused("maturity.refused.hold.until", ORDER_TAKER, 91, "merger");
    }

    @Test
    void refuses_to_end_before_it_begins_and_to_give_no_reason() {
        refused("maturity.refused.hold.until", ORDER_TAKER, -1, "merger");
        refused("maturity.refused.hold.reason", ORDER_TAKER, 30, " ");
    }

    @Test
    void shows_the_lower_level_while_it_lasts() {
        Hold hold = hold(ORDER_TAKER, 30, "merger");
        assertThat(hold.shown(SERVICE_PROVIDER, TODAY)).isEqualTo(ORDER_TAKER);
        assertThat(hold.shown(SERVICE_PROVIDER, TODAY.plusDays(30))).isEqualTo(ORDER_TAKER);
        assertThat(hold.shown(SERVICE_PROVIDER, TODAY.plusDays(31))).isEqualTo(SERVICE_PROVIDER);
        assertThat(hold.shown(SERVICE_PROVIDER, TODAY.minusDays(1))).isEqualTo(SERVICE_PROVIDER);
        assertThat(hold.shown(AD_HOC, TODAY)).isEqualTo(AD_HOC);
        assertThat(hold.shown(null, TODAY)).isNull();
    }

    private static void refused(String key, Level level, int days, String reason) {
        assertThatThrownBy(() -> hold(level, days, reason))
                .asInstanceOf(InstanceOfAssertFactories.type(Refusal.class))
                .returns(key, Refusal::key);
    }

    private static Hold hold(Level level, int days, String reason) {
        return Hold.down(SERVICE_PROVIDER, level, TODAY, TODAY.plusDays(days), reason);
    }
}
