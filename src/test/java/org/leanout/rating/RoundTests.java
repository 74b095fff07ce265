package org.leanout.rating;

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
import org.leanout.shared.Stale;
import org.leanout.shared.Today;

/** Opened on 1 March, with answers until 15 March. */
class RoundTests {

    private static final LocalDate OPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 3, 15);
    private static final UUID INES = new UUID(0, 7);

    @ParameterizedTest
    @CsvSource({"2026-03-01, true", "2026-03-15, true", "2026-03-16, false"})
    void ends_by_itself_when_its_last_day_is_over(LocalDate today, boolean open) {
        if (open) assertThatNoException().isThrownBy(() -> round().mustBeOpen(today));
        else assertSaysNo("refused.round.ended", () -> round().mustBeOpen(today));
    }

    @Test
    void ends_earlier_once_nobody_is_missing() {
        Round round = round();
        assertSaysNo("refused.round.missing", () -> round.end(1, UNTIL));
        round.end(0, OPENED.plusDays(2));
        assertSaysNo("refused.round.ended", () -> round.mustBeOpen(OPENED.plusDays(2)));
        assertSaysNo("refused.round.ended", () -> round.end(0, OPENED.plusDays(3)));
    }

    @Test
    void is_called_off_only_while_nobody_has_answered() {
        Round round = round();
        assertSaysNo("refused.round.answered", () -> round.callOff(1, on(UNTIL)));
        assertSaysNo("refused.round.ended", () -> round.callOff(0, on(UNTIL.plusDays(1))));
        round.callOff(0, on(UNTIL));
        assertSaysNo("refused.round.calledOff", () -> round.mustBeOpen(OPENED));
    }

    @Test
    void asks_only_those_who_are_invited() {
        assertThatNoException().isThrownBy(() -> round().mustAsk(INES));
        assertSaysNo("refused.round.notAsked", () -> round().mustAsk(new UUID(0, 8)));
        assertSaysNo("refused.round.notAsked", () -> round().mustAsk(null));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, refused.round.tooShort",
        "2026-03-02, ''",
        "2026-04-30, ''",
        "2026-05-01, refused.round.tooLong",
    })
    void lasts_between_a_day_and_sixty(LocalDate until, String refusal) {
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(() -> round(until));
        else assertSaysNo(refusal, () -> round(until));
    }

    @Test
    void the_second_of_two_changes_of_an_answer_is_told() {
        UUID id = new UUID(0, 9);
        PartnerAnswer answer = new PartnerAnswer(round(), id, INES, ViewForm.of(id, true, 1, 1, 1, 1, 1, 1), OPENED);
        assertThatNoException().isThrownBy(() -> answer.change(ViewForm.of(id, true, 1, 1, 1, 1, 1, 1), OPENED));
        var other = new ViewForm(id, 3, 5, 5, 5, 5, 5, 5, false);
        assertThatThrownBy(() -> answer.change(other, OPENED)).isInstanceOf(Stale.class);
    }

    private static Round round() {
        return round(UNTIL);
    }

    private static Round round(LocalDate until) {
        var head = new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, null, null, null, null, null);
        Me maya = new Me(new UUID(0, 1), "Maya", "maya@leanout.example", Set.of(Role.BRM), false);
        var access = new PartnerAccess(maya, Standing.OWNER, null, head);
        return new Round(
                access, UUID.randomUUID(), new RoundForm(null, null, "Spring", until, Set.of(INES)), on(OPENED));
    }

    private static Today on(LocalDate day) {
        return new Today(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static void assertSaysNo(String code, Runnable change) {
        assertThatThrownBy(change::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
