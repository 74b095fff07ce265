package org.leanout.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.improvement.Effect.BAD;
import static org.leanout.improvement.Effect.GOOD;
import static org.leanout.improvement.ImpactAnswer.CONFIRMED;
import static org.leanout.improvement.ImpactAnswer.CORRECTED;
import static org.leanout.improvement.ImpactAnswer.NOT_SO;
import static org.leanout.partner.Word.ON_BEHALF;
import static org.leanout.partner.Word.PARTNER;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

class ImprovementTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Me MAYA = new Me(new UUID(0, 1), "Maya", "maya@leanout.example", Set.of(Role.BRM), false);

    private final Improvement improvement =
            new Improvement(new UUID(0, 2), new UUID(0, 4), named("One label"), MAYA, on(DAY));

    @Test
    void is_planned_begun_and_closed() {
        improvement.start(DAY);
        assertSaysNo("refused.improvement.begun", () -> improvement.start(DAY));
        close(GOOD, DAY);
        assertSaysNo("refused.improvement.ended", () -> improvement.drop("no time", DAY));
    }

    @Test
    void is_dropped_with_a_reason_and_can_be_taken_up_again() {
        assertSaysNo("refused.improvement.because", () -> improvement.drop(null, DAY));
        improvement.drop("no time", DAY);
        assertSaysNo("refused.improvement.ended", () -> improvement.drop("no time", DAY));
        assertSaysNo("refused.improvement.dropped", () -> close(GOOD, DAY));
        improvement.start(DAY);
        assertThatNoException().isThrownBy(() -> close(GOOD, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "31, minutes a month, , ''",
        "31, minutes a month, Calmer, ''",
        ", , Calmer, ''",
        "31, , Calmer, refused.extent.noUnit",
        ", minutes a month, Calmer, refused.extent.noAmount",
        ", , , refused.extent.nothing",
    })
    void has_an_impact_of_some_size(
            @Nullable Integer amount, @Nullable String unit, @Nullable String words, String refusal) {
        var form = new ClosingForm(null, null, DAY, GOOD, amount, unit, words, "Print log");
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(() -> improvement.close(form, MAYA, DAY));
        else assertSaysNo(refusal, () -> improvement.close(form, MAYA, DAY));
    }

    @ParameterizedTest
    @EnumSource
    void takes_good_and_bad_alike(Effect effect) {
        close(effect, DAY);
        assertThatNoException().isThrownBy(() -> improvement.answer(voice(PARTNER), says(CONFIRMED)));
    }

    @Test
    void is_closed_on_no_day_to_come() {
        assertSaysNo("refused.voice.future", () -> close(GOOD, DAY.plusDays(1)));
    }

    @Test
    void asks_nobody_before_it_is_closed() {
        improvement.start(DAY);
        assertSaysNo("refused.improvement.notClosed", () -> improvement.answer(voice(PARTNER), says(CONFIRMED)));
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, PARTNER", "CONFIRMED, ON_BEHALF", "CORRECTED, PARTNER"})
    void stays_as_it_is_once_it_is_confirmed(ImpactAnswer answer, Word word) {
        close(GOOD, DAY);
        improvement.answer(voice(word), new ImpactAnswerForm(null, answer, BAD, 5, "clicks", null, null, null));
        assertSaysNo("refused.impact.confirmed", () -> improvement.change(named("Another label")));
        assertSaysNo("refused.impact.confirmed", () -> close(BAD, DAY));
        assertSaysNo("refused.impact.confirmed", () -> improvement.start(DAY));
        assertSaysNo("refused.improvement.stays", () -> improvement.remove(on(DAY)));
    }

    @Test
    void is_corrected_in_their_own_numbers_or_words() {
        close(GOOD, DAY);
        assertSaysNo("NotNull", () -> improvement.answer(voice(PARTNER), otherwise(null, 5, "clicks", null)));
        assertSaysNo(
                "refused.extent.nothing", () -> improvement.answer(voice(PARTNER), otherwise(BAD, null, null, null)));
        assertThatNoException()
                .isThrownBy(() -> improvement.answer(voice(PARTNER), otherwise(BAD, null, null, "Slower")));
    }

    @Test
    void takes_a_word_for_what_is_not_so_and_is_then_corrected_or_taken_up_again() {
        close(GOOD, DAY);
        assertSaysNo("NotBlank", () -> improvement.answer(voice(PARTNER), says(NOT_SO)));
        improvement.answer(voice(PARTNER), notSo("It is nine, still"));
        assertThatNoException().isThrownBy(() -> close(BAD, DAY));
        improvement.answer(voice(PARTNER), notSo("No"));
        assertThatNoException().isThrownBy(() -> improvement.start(DAY));
    }

    @Test
    void lets_nobody_overrule_what_the_partner_said_themself() {
        close(GOOD, DAY);
        improvement.answer(voice(PARTNER), notSo("No"));
        assertSaysNo("refused.impact.answered", () -> improvement.answer(voice(ON_BEHALF), says(CONFIRMED)));
        assertThatNoException().isThrownBy(() -> improvement.answer(voice(PARTNER), says(CONFIRMED)));
    }

    @Test
    void asks_anew_after_a_correction() {
        close(GOOD, DAY);
        improvement.answer(voice(PARTNER), notSo("No"));
        close(BAD, DAY);
        assertThatNoException().isThrownBy(() -> improvement.answer(voice(ON_BEHALF), says(CONFIRMED)));
    }

    @Test
    void is_removed_on_the_day_of_entry_only() {
        assertSaysNo("refused.improvement.stays", () -> improvement.remove(on(DAY.plusDays(1))));
        improvement.remove(on(DAY));
        assertSaysNo("refused.improvement.removed", () -> improvement.start(DAY));
        assertSaysNo("refused.improvement.removed", () -> close(GOOD, DAY));
    }

    @Test
    void tells_its_size_in_one_line() {
        assertThat(new Extent(31, "minutes a month", "Calmer")).hasToString("31 minutes a month: Calmer");
        assertThat(Extent.inWords("Calmer")).hasToString("Calmer");
    }

    @ParameterizedTest
    @CsvSource({
        ", , RECORDED_ONLY",
        "CONFIRMED, ON_BEHALF, ON_BEHALF",
        "CORRECTED, ON_BEHALF, ON_BEHALF",
        "CONFIRMED, PARTNER, CONFIRMED",
        "CORRECTED, PARTNER, CORRECTED",
        "NOT_SO, PARTNER, NOT_SO",
        "NOT_SO, ON_BEHALF, NOT_SO",
    })
    void is_confirmed_by_their_own_word_only(
            @Nullable ImpactAnswer answer, @Nullable Word word, ImpactStanding standing) {
        assertThat(ImpactStanding.of(answer, word)).isEqualTo(standing);
    }

    private void close(Effect effect, LocalDate day) {
        improvement.close(new ClosingForm(null, null, day, effect, 31, "minutes a month", null, "Log"), MAYA, DAY);
    }

    private static ImprovementForm named(String what) {
        return new ImprovementForm(null, null, what, "Labelling", ImprovementKind.FASTER);
    }

    private static ImpactAnswerForm says(ImpactAnswer answer) {
        return new ImpactAnswerForm(null, answer, null, null, null, null, null, null);
    }

    private static ImpactAnswerForm otherwise(
            @Nullable Effect effect, @Nullable Integer amount, @Nullable String unit, @Nullable String words) {
        return new ImpactAnswerForm(null, CORRECTED, effect, amount, unit, words, null, null);
    }

    private static ImpactAnswerForm notSo(String words) {
        return new ImpactAnswerForm(null, NOT_SO, null, null, null, words, null, null);
    }

    private static Voice voice(Word word) {
        return new Voice(new UUID(0, 3), word, DAY, MAYA.id(), DAY);
    }

    private static Today on(LocalDate day) {
        return new Today(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
