package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.value.OutcomeAnswer.CONFIRMED;
import static org.leanout.value.OutcomeAnswer.NOT_SO;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

class OutcomeTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final Me MAYA = new Me(new UUID(0, 1), "Maya", "maya@leanout.example", Set.of(Role.BRM), false);

    private final Outcome outcome = new Outcome(
            new UUID(0, 2),
            new UUID(0, 4),
            form(DAY),
            MAYA,
            new Today(Clock.fixed(DAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC)));

    @Test
    void stays_as_it_is_once_it_is_confirmed() {
        outcome.answer(voice(Word.ON_BEHALF), says(CONFIRMED, null));
        assertSaysNo("refused.outcome.confirmed", () -> outcome.change(form(DAY), DAY));
    }

    @Test
    void takes_a_word_for_what_is_not_so() {
        assertSaysNo("NotBlank", () -> outcome.answer(voice(Word.PARTNER), says(NOT_SO, null)));
        assertThatNoException()
                .isThrownBy(() -> outcome.answer(voice(Word.PARTNER), says(NOT_SO, "It is nine, still")));
    }

    @Test
    void lets_nobody_overrule_what_the_partner_said_themself() {
        outcome.answer(voice(Word.PARTNER), says(NOT_SO, "No"));
        assertSaysNo("refused.outcome.answered", () -> outcome.answer(voice(Word.ON_BEHALF), says(CONFIRMED, null)));
        assertThatNoException().isThrownBy(() -> outcome.answer(voice(Word.PARTNER), says(CONFIRMED, null)));
    }

    @Test
    void can_be_corrected_after_a_no_and_is_asked_anew() {
        outcome.answer(voice(Word.PARTNER), says(NOT_SO, "No"));
        outcome.change(form(DAY), DAY);
        assertThatNoException().isThrownBy(() -> outcome.answer(voice(Word.ON_BEHALF), says(CONFIRMED, null)));
    }

    @Test
    void lies_on_no_day_to_come() {
        assertSaysNo("refused.voice.future", () -> outcome.change(form(DAY.plusDays(1)), DAY));
    }

    private static OutcomeForm form(LocalDate realisedOn) {
        return new OutcomeForm(
                null, null, "Second prints are down", null, null, null, null, Beneficiary.PARTNER, null, realisedOn);
    }

    private static AnswerForm says(OutcomeAnswer answer, @Nullable String words) {
        return new AnswerForm(null, answer, words, null, null);
    }

    private static Voice voice(Word word) {
        return new Voice(new UUID(0, 3), word, DAY, MAYA.id(), DAY);
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
