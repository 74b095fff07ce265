package org.leanout.objective;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Standing;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

class ObjectiveTests {

    private static final UUID INES = new UUID(0, 3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 18);
    private static final String GUESS = "Less paperwork";
    private static final String THEIRS = "30 minutes less paperwork per shift";

    private final Objective objective = new Objective(maya(), UUID.randomUUID(), form(GUESS), on(DAY));

    @Test
    void it_may_reword_what_it_only_assumes() {
        assertThatNoException().isThrownBy(() -> objective.change(form("Less typing")));
    }

    @Test
    void the_words_are_the_partners_once_they_confirmed_them() {
        objective.confirm(own(DAY), says(GUESS, THEIRS));
        assertThatNoException().isThrownBy(() -> objective.change(form(THEIRS)));
        assertSaysNo("refused.objective.theirWords", () -> objective.change(form(GUESS)));
    }

    @Test
    void nobody_confirms_words_that_they_have_not_seen() {
        objective.change(form("Less typing"));
        assertSaysNo("refused.objective.changed", () -> objective.confirm(own(DAY), says(GUESS, null)));
        assertSaysNo("refused.objective.changed", () -> objective.retire(own(DAY), goes(GUESS), DAY));
    }

    @Test
    void a_correction_sent_twice_is_one() {
        objective.confirm(own(DAY), says(GUESS, THEIRS));
        assertThatNoException().isThrownBy(() -> objective.confirm(own(DAY), says(GUESS, THEIRS)));
    }

    @Test
    void line_breaks_and_spaces_make_no_other_words() {
        objective.confirm(own(DAY), says(GUESS, " 30 minutes\r\n less paperwork per shift "));
        assertThatNoException().isThrownBy(() -> objective.confirm(own(DAY.plusDays(1)), says(THEIRS, null)));
    }

    @Test
    void what_was_said_earlier_overtakes_nothing() {
        objective.confirm(own(DAY), says(GUESS, THEIRS));
        assertSaysNo(
                "refused.objective.overtaken",
                () -> objective.confirm(onBehalf(DAY.minusDays(1)), says(THEIRS, GUESS)));
    }

    @Test
    void it_takes_back_alone_only_what_it_assumed() {
        objective.confirm(own(DAY), says(GUESS, null));
        assertSaysNo("refused.objective.theirs", () -> objective.retire(null, goes(GUESS), DAY));
        assertThatNoException().isThrownBy(() -> objective.retire(onBehalf(DAY), goes(GUESS), DAY));
    }

    @Test
    void what_is_retired_takes_no_change_and_no_question_until_they_want_it_again() {
        objective.retire(null, goes(GUESS), DAY);
        assertSaysNo("refused.objective.retired", () -> objective.change(form(GUESS)));
        assertSaysNo("refused.objective.retired", () -> objective.ask(DAY));
        objective.confirm(own(DAY), says(GUESS, null));
        assertThatNoException().isThrownBy(() -> objective.ask(DAY));
    }

    @Test
    void asks_once_until_somebody_answers() {
        objective.ask(DAY);
        assertSaysNo("refused.objective.asked", () -> objective.ask(DAY));
        objective.confirm(own(DAY), says(GUESS, null));
        assertThatNoException().isThrownBy(() -> objective.ask(DAY));
    }

    private static Voice own(LocalDate day) {
        return new Voice(INES, Word.PARTNER, day, new UUID(0, 9), day);
    }

    private static Voice onBehalf(LocalDate day) {
        return new Voice(INES, Word.ON_BEHALF, day, new UUID(0, 1), day);
    }

    private static ConfirmationForm says(String seen, @Nullable String wording) {
        return new ConfirmationForm(seen, wording, null, null);
    }

    private static RetirementForm goes(String seen) {
        return new RetirementForm(seen, "Done", null, null);
    }

    private static ObjectiveForm form(String statement) {
        return new ObjectiveForm(null, null, statement, ObjectiveKind.SERVICE, null, null, null, null, null);
    }

    private static PartnerAccess maya() {
        var head = new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, null, null, null, null, null);
        Me me = new Me(new UUID(0, 1), "Maya", "maya@leanout.example", Set.of(Role.BRM), false);
        return new PartnerAccess(me, Standing.OWNER, null, head);
    }

    private static Today on(LocalDate day) {
        return new Today(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
