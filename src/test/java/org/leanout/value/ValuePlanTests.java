package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Refused;

class ValuePlanTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final UUID IT = new UUID(0, 1);

    private final ValuePlan plan = new ValuePlan(new UUID(0, 2), new UUID(0, 4), form("Less paper", null));

    @Test
    void is_agreed_when_both_sides_have() {
        assertSaysNo("refused.plan.notAgreed", plan::mustBeAgreed);
        plan.agreeForIt(1, IT, DAY);
        assertSaysNo("refused.plan.notAgreed", plan::mustBeAgreed);
        plan.agree(1, voice(Word.ON_BEHALF));
        assertThatNoException().isThrownBy(plan::mustBeAgreed);
    }

    @Test
    void asks_both_sides_again_after_a_change_of_the_text() {
        bothAgree();
        plan.change(form("No paper", null));
        assertSaysNo("refused.plan.notAgreed", plan::mustBeAgreed);
        assertSaysNo("refused.plan.changed", () -> plan.agree(1, voice(Word.PARTNER)));
        assertThatNoException().isThrownBy(() -> plan.agree(2, voice(Word.PARTNER)));
    }

    @Test
    void asks_again_when_a_line_is_added_or_left_out() {
        bothAgree();
        plan.change(form("Less paper", "No double labels"));
        assertSaysNo("refused.plan.notAgreed", plan::mustBeAgreed);
    }

    @Test
    void leaves_empty_lines_out_and_refuses_one_that_says_not_what() {
        assertThatNoException().isThrownBy(() -> plan.change(form("Less paper", null)));
        var without = new LineForm(null, null, "Minutes", null, null);
        var form = new PlanForm(null, null, "Plan", List.of(LineForm.blank(), without));
        assertThatThrownBy(() -> plan.change(form)).isInstanceOf(Refused.class).hasMessage("NotBlank");
    }

    @Test
    void says_at_least_one_thing() {
        var empty = new PlanForm(null, null, "Plan", List.of(LineForm.blank()));
        assertSaysNo("refused.plan.empty", () -> plan.change(empty));
    }

    private void bothAgree() {
        plan.agreeForIt(1, IT, DAY);
        plan.agree(1, voice(Word.PARTNER));
        plan.mustBeAgreed();
    }

    private static PlanForm form(String first, @Nullable String second) {
        return new PlanForm(null, null, "Plan", List.of(line(first), line(second)));
    }

    private static LineForm line(@Nullable String outcome) {
        return new LineForm(null, outcome, null, null, null);
    }

    private static Voice voice(Word word) {
        return new Voice(new UUID(0, 3), word, DAY, IT, DAY);
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
