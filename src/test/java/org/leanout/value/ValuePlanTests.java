package org.leanout.value;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Refused;

class ValuePlanTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final UUID IT = new UUID(0, 1);

    private final ValuePlan plan = new ValuePlan(new UUID(0, 2), new UUID(0, 4), form("Less paper", null), DAY);

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
        plan.change(form("No paper", null), DAY);
        assertSaysNo("refused.plan.notAgreed", plan::mustBeAgreed);
        assertSaysNo("refused.plan.changed", () -> plan.agree(1, voice(Word.PARTNER)));
        assertThatNoException().isThrownBy(() -> plan.agree(2, voice(Word.PARTNER)));
    }

    @Test
    void asks_again_when_a_line_is_added_or_left_out() {
        bothAgree();
        plan.change(form("Less paper", "No double labels"), DAY);
        assertSaysNo("refused.plan.notAgreed", plan::mustBeAgreed);
    }

    @Test
    void leaves_empty_lines_out_and_refuses_one_that_says_not_what() {
        assertThatNoException().isThrownBy(() -> plan.change(form("Less paper", null), DAY));
        var without = measured("Minutes");
        var form = new PlanForm(null, null, "Plan", List.of(LineForm.blank(), without));
        assertThatThrownBy(() -> plan.change(form, DAY))
                .isInstanceOf(Refused.class)
                .hasMessage("NotBlank");
    }

    @Test
    void says_at_least_one_thing() {
        var empty = new PlanForm(null, null, "Plan", List.of(LineForm.blank()));
        assertSaysNo("refused.plan.empty", () -> plan.change(empty, DAY));
    }

    @Test
    void asks_nobody_for_a_line_of_its_own() {
        bothAgree();
        plan.change(plan(line("Less paper"), line("Not now", "Budget", true)), DAY);
        assertThatNoException().isThrownBy(plan::mustBeAgreed);
        plan.change(plan(line("Less paper"), line("Not now", "Money", true)), DAY);
        assertThatNoException().isThrownBy(plan::mustBeAgreed);
    }

    @Test
    void a_line_that_the_partner_has_seen_does_not_become_internal() {
        var hidden = plan(line("Less paper", "Minutes", true), line("Calm nights"));
        assertSaysNo("refused.line.shared", () -> plan.change(hidden, DAY));
    }

    @Test
    void has_no_line_twice() {
        assertSaysNo("refused.plan.lineTwice", () -> plan.change(plan(line("Less paper"), line("Less paper")), DAY));
    }

    @Test
    void has_no_line_back_that_was_taken_out() {
        plan.change(plan(line("Calm nights")), DAY);
        assertSaysNo("refused.line.gone", () -> plan.change(plan(line("Calm nights"), line("Less paper")), DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, 70, 40, ''",
        "minutes, '1,200', 12.5, ''",
        "'', a lot, less, ''",
        "minutes, a lot, 40, lines[0].baseline",
        "minutes, 70, less, lines[0].target",
    })
    void says_numbers_where_there_is_a_unit(String unit, String from, String to, String wrong) {
        var line = new LineForm(
                null, false, "Less", null, unit.isEmpty() ? null : unit, from, null, to, null, null, null, null, false);
        if (wrong.isEmpty()) assertThatNoException().isThrownBy(() -> plan.change(plan(line), DAY));
        else assertSaysNo("refused.line.number", () -> plan.change(plan(line), DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-01, ''",
        "2026-03-01, 2026-02-28, refused.line.byBefore",
        "2026-03-01, 9999-01-01, NearDay",
        "1999-03-01, 2026-03-01, NearDay",
    })
    void ends_after_its_baseline_and_within_ten_years(String from, String by, String refusal) {
        var line = new LineForm(null, false, "Less", null, null, "70", from, null, by, null, null, null, false);
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(() -> plan.change(plan(line), DAY));
        else assertSaysNo(refusal, () -> plan.change(plan(line), DAY));
    }

    @Test
    void asks_again_for_another_measure() {
        bothAgree();
        plan.change(plan(line("Less paper", "Pages", false)), DAY);
        assertSaysNo("refused.plan.notAgreed", plan::mustBeAgreed);
    }

    @Test
    void is_not_made_of_internal_lines_alone() {
        assertSaysNo("refused.plan.empty", () -> plan.change(plan(line("Budget", "Money", true)), DAY));
    }

    @Test
    void has_no_baseline_on_a_day_to_come() {
        var early =
                new LineForm(null, false, "Less", null, null, "70", "2026-03-19", null, null, null, null, null, false);
        assertSaysNo("refused.voice.future", () -> plan.change(plan(early), DAY));
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
        return line(outcome, "Minutes", false);
    }

    /** The same words are the same line. */
    private static LineForm line(@Nullable String outcome, String measure, boolean internal) {
        if (outcome == null) return LineForm.blank();
        UUID id = UUID.nameUUIDFromBytes(outcome.getBytes(UTF_8));
        return new LineForm(id, internal, outcome, measure, null, null, null, null, null, null, null, null, false);
    }

    private static LineForm measured(String measure) {
        return new LineForm(null, null, null, measure, null, null, null, null, null, null, null, null, null);
    }

    private static PlanForm plan(LineForm... lines) {
        return new PlanForm(null, null, "Plan", List.of(lines));
    }

    private static Voice voice(Word word) {
        return new Voice(new UUID(0, 3), word, DAY, IT, DAY);
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
