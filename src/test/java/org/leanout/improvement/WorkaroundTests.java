package org.leanout.improvement;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Standing;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Holds since 1 March, and is entered on 10 March. */
class WorkaroundTests {

    private static final LocalDate SINCE = LocalDate.of(2026, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Me MAYA = new Me(new UUID(0, 1), "Maya", "maya@leanout.example", Set.of(Role.BRM), false);

    private final Workaround workaround = new Workaround(new UUID(0, 2), new UUID(0, 4), form(SINCE), MAYA, on(DAY));

    @Test
    void becomes_an_improvement_or_a_problem_or_is_accepted_and_can_be_decided_on_anew() {
        workaround.become(improvement(), DAY);
        assertSaysNo("refused.workaround.settled", () -> workaround.become(improvement(), DAY));
        workaround.handOver("Problem 7", DAY);
        assertSaysNo("refused.workaround.settled", () -> workaround.handOver("Problem 8", DAY));
        workaround.accept("The carts go", DAY);
        workaround.takeUp();
        assertSaysNo("refused.workaround.open", workaround::takeUp);
    }

    @Test
    void says_where_the_problem_is_and_why_it_is_accepted() {
        assertSaysNo("refused.workaround.noProblem", () -> workaround.handOver(null, DAY));
        assertSaysNo("refused.workaround.noReason", () -> workaround.accept(null, DAY));
    }

    @Test
    void takes_nothing_once_it_is_gone_until_it_is_back() {
        workaround.accept("The carts go", DAY);
        workaround.end(DAY);
        assertSaysNo("refused.workaround.gone", () -> workaround.end(DAY));
        assertSaysNo("refused.workaround.gone", () -> workaround.accept("x", DAY));
        assertSaysNo("refused.workaround.gone", () -> mend(DAY, DAY));
        assertSaysNo("refused.workaround.gone", () -> workaround.change(form(SINCE)));
        workaround.takeUp();
        assertThatNoException().isThrownBy(() -> mend(DAY, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-10, refused.mending.before",
        "2026-03-01, 2026-03-10, ''",
        "2026-03-10, 2026-03-10, ''",
        "2026-03-11, 2026-03-10, refused.voice.future",
    })
    void is_mended_from_its_first_day_until_today(LocalDate happenedOn, LocalDate today, String refusal) {
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(() -> mend(happenedOn, today));
        else assertSaysNo(refusal, () -> mend(happenedOn, today));
    }

    @Test
    void a_time_is_taken_back_by_whoever_noted_it_on_the_same_day() {
        Mending mending = mend(DAY, DAY);
        assertSaysNo("refused.mending.stays", () -> mending.remove(access(2), on(DAY)));
        assertSaysNo("refused.mending.stays", () -> mending.remove(access(1), on(DAY.plusDays(1))));
        assertThatNoException().isThrownBy(() -> mending.remove(access(1), on(DAY)));
    }

    @Test
    void began_on_no_day_to_come() {
        assertSaysNo("refused.voice.future", () -> workaround.change(form(DAY.plusDays(1))));
    }

    @Test
    void is_removed_on_the_day_of_entry_only() {
        assertSaysNo("refused.workaround.stays", () -> workaround.remove(on(DAY.plusDays(1))));
        workaround.remove(on(DAY));
        assertSaysNo("refused.workaround.removed", () -> mend(DAY, DAY));
        assertSaysNo("refused.workaround.removed", workaround::takeUp);
    }

    private Mending mend(LocalDate happenedOn, LocalDate today) {
        return new Mending(access(1), workaround, UUID.randomUUID(), new MendingForm(null, 5, happenedOn, null), today);
    }

    private static Improvement improvement() {
        var form = new ImprovementForm(null, null, "One label", "Labelling", ImprovementKind.FASTER);
        return new Improvement(new UUID(0, 2), UUID.randomUUID(), form, MAYA, on(DAY));
    }

    private static WorkaroundForm form(LocalDate since) {
        return new WorkaroundForm(null, null, "Old number", "Labelling", "A second label", since);
    }

    private static PartnerAccess access(int account) {
        var head = new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, null, null, null, null, null);
        Me me = new Me(new UUID(0, account), "Somebody", "somebody@leanout.example", Set.of(Role.BRM), false);
        return new PartnerAccess(me, Standing.OWNER, null, head);
    }

    private static Today on(LocalDate day) {
        return new Today(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
