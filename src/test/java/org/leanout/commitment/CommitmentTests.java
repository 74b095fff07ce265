package org.leanout.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Standing;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Noted on 1 March, due on 10 March. */
class CommitmentTests {

    private static final LocalDate NOTED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 10);
    private static final UUID CONTACT = new UUID(0, 7);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 2026-03-05, true", // done and said later, in time
        "2026-03-05, 2026-03-05, true",
        "2026-02-28, 2026-03-05, false", // before it was promised
        "2026-03-06, 2026-03-05, false", // still to come
    })
    void is_kept_on_a_day_between_the_promise_and_today(LocalDate keptOn, LocalDate today, boolean accepted) {
        Commitment promise = promise(Side.IT);
        if (accepted) {
            promise.keep(maya(), keptOn, today);
            assertSaysNo("refused.commitment.settled", () -> promise.keep(maya(), keptOn, today));
        } else assertSaysNo("refused.commitment.keptWhen", () -> promise.keep(maya(), keptOn, today));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-20, ''",
        "2026-03-05, 2026-03-08, ''", // earlier is an agreement too
        "2026-03-11, 2026-03-20, refused.commitment.tooLate",
        "2026-03-05, 2026-03-04, refused.dueDay.gone",
        "2026-03-05, 2026-03-10, refused.dueDay.gone",
    })
    void moves_once_and_before_the_day_has_passed(LocalDate today, LocalDate to, String refusal) {
        Commitment promise = promise(Side.IT);
        if (!refusal.isEmpty()) {
            assertSaysNo(refusal, () -> promise.move(to, today));
            return;
        }
        promise.move(to, today);
        assertSaysNo("refused.commitment.movedBefore", () -> promise.move(DUE.plusDays(30), today));
    }

    @Test
    void another_day_counts_only_once_the_other_side_agrees() {
        DueDay day = new DueDay(maya(), UUID.randomUUID(), UUID.randomUUID(), DUE.plusDays(9), NOTED);
        for (var own : List.of(DueDayAnswer.AGREED, DueDayAnswer.DECLINED))
            assertSaysNo("refused.dueDay.otherSide", () -> day.answer(maya(), own, null, NOTED));
        assertSaysNo("refused.dueDay.otherSide", () -> day.answer(ines(), DueDayAnswer.WITHDRAWN, null, NOTED));
        assertThat(day.answer(ines(), DueDayAnswer.DECLINED, null, NOTED)).isTrue();
        assertThat(day.answer(ines(), DueDayAnswer.DECLINED, null, NOTED)).isFalse();
        assertSaysNo("refused.dueDay.answered", () -> day.answer(ines(), DueDayAnswer.AGREED, null, NOTED));
        assertSaysNo("refused.dueDay.answered", () -> day.answer(maya(), DueDayAnswer.WITHDRAWN, null, NOTED));
    }

    @Test
    void nobody_agrees_in_the_name_of_the_side_that_proposed_the_day() {
        DueDay theirs = new DueDay(ines(), UUID.randomUUID(), UUID.randomUUID(), DUE.plusDays(9), NOTED);
        var heard = new Voice(CONTACT, Word.ON_BEHALF, NOTED, new UUID(0, 1), NOTED);
        assertSaysNo("refused.dueDay.otherSide", () -> theirs.agreeOnBehalf(heard, null));
    }

    @Test
    void the_first_day_corrects_no_day_that_both_agreed_on() {
        Commitment promise = promise(Side.IT);
        promise.move(DUE.plusDays(5), NOTED);
        assertSaysNo("refused.commitment.fixed", () -> promise.change(form(Side.IT, DUE), NOTED));
    }

    @Test
    void is_dropped_only_with_a_reason() {
        Commitment promise = promise(Side.IT);
        assertSaysNo("refused.commitment.because", () -> promise.drop(maya(), null, DUE));
        promise.drop(maya(), "the carts go", DUE);
        assertSaysNo("refused.commitment.settled", () -> promise.move(DUE.plusDays(9), DUE));
    }

    @ParameterizedTest
    @CsvSource({"IT, false", "PARTNER, true"})
    void the_partner_settles_its_own_promises_only(Side side, boolean own) {
        Commitment promise = promise(side);
        if (own) assertThatNoException().isThrownBy(() -> promise.keep(ines(), DUE, DUE));
        else assertSaysNo("refused.commitment.notYours", () -> promise.keep(ines(), DUE, DUE));
    }

    @Test
    void nobody_settles_anything_of_an_archived_partner() {
        var archived = access(Standing.PERSON, Role.PARTNER, CONTACT, NOTED);
        assertSaysNo("refused.commitment.notYours", () -> promise(Side.PARTNER).drop(archived, "why", DUE));
    }

    @Test
    void the_day_can_be_corrected_on_the_first_day_and_stays_from_then_on() {
        Commitment promise = promise(Side.IT);
        promise.change(form(Side.IT, DUE.plusDays(1)), NOTED);
        assertSaysNo("refused.commitment.fixed", () -> promise.change(form(Side.IT, DUE), NOTED.plusDays(1)));
        assertSaysNo(
                "refused.commitment.fixed",
                () -> promise.change(form(Side.PARTNER, DUE.plusDays(1)), NOTED.plusDays(1)));
        assertThatNoException().isThrownBy(() -> promise.change(form(Side.IT, DUE.plusDays(1)), NOTED.plusDays(1)));
    }

    @Test
    void a_missed_promise_cannot_be_made_to_vanish() {
        Commitment promise = promise(Side.IT);
        assertSaysNo("refused.commitment.stays", () -> promise.remove(on(NOTED.plusDays(1))));
        promise.remove(on(NOTED));
        assertSaysNo("refused.commitment.removed", () -> promise.keep(maya(), NOTED, NOTED));
    }

    @ParameterizedTest
    @CsvSource({"IT, nobodyOfIt", "PARTNER, nobodyOfTheirs"})
    void says_who_owes_it(Side side, String refusal) {
        var nobody = new CommitmentForm(null, null, "Test plan", side, null, null, NOTED, DUE, null);
        assertThatThrownBy(() -> new Commitment(maya(), UUID.randomUUID(), nobody, on(NOTED)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(refusal);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02, 2026-03-10", "2026-02-20, 2026-02-19"})
    void refuses_a_promise_that_is_still_to_be_made_or_due_before_it_was(LocalDate noted, LocalDate due) {
        var form = new CommitmentForm(null, null, "Test plan", Side.IT, new UUID(0, 1), null, noted, due, null);
        assertThatThrownBy(() -> new Commitment(maya(), UUID.randomUUID(), form, on(NOTED)))
                .isInstanceOf(Refused.class);
    }

    private static Commitment promise(Side side) {
        return new Commitment(maya(), UUID.randomUUID(), form(side, DUE), on(NOTED));
    }

    private static CommitmentForm form(Side side, LocalDate due) {
        return new CommitmentForm(null, null, "Test plan", side, new UUID(0, 1), CONTACT, NOTED, due, null);
    }

    private static PartnerAccess maya() {
        return access(Standing.OWNER, Role.BRM, null, null);
    }

    private static PartnerAccess ines() {
        return access(Standing.PERSON, Role.PARTNER, CONTACT, null);
    }

    private static PartnerAccess access(
            Standing standing, Role role, @Nullable UUID contact, @Nullable LocalDate archivedOn) {
        var head =
                new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, archivedOn, null, null, null, null);
        Me me = new Me(new UUID(0, 1), "Somebody", "somebody@leanout.example", Set.of(role), false);
        return new PartnerAccess(me, standing, contact, head);
    }

    private static Today on(LocalDate day) {
        return new Today(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
