package org.leanout.complaint;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.complaint.ClosingAnswer.CLOSED;
import static org.leanout.complaint.ClosingAnswer.NOT_YET;
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
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Standing;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Raised on 1 March, entered on 3 March. */
class ComplaintTests {

    private static final LocalDate RAISED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final UUID INES = new UUID(0, 7);

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, Ines, '', ''",
        "2026-03-03, '', A night nurse, ''",
        "2026-03-03, '', '', refused.complaint.nobody",
        "2026-03-04, Ines, '', refused.voice.future",
        ", Ines, '', NotNull"
    })
    void it_says_who_complained_and_when(@Nullable LocalDate day, String contact, String who, String refusal) {
        var form = form(day, contact.isEmpty() ? null : INES, who.isEmpty() ? null : who);
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(() -> noted(form));
        else assertSaysNo(refusal, () -> noted(form));
    }

    /** What was said last, and then somebody says something else: may they? */
    @ParameterizedTest
    @CsvSource({
        "CLOSED, ON_BEHALF, CLOSED, PARTNER, ''",
        "CLOSED, ON_BEHALF, NOT_YET, ON_BEHALF, ''",
        "CLOSED, ON_BEHALF, NOT_YET, PARTNER, ''",
        "CLOSED, PARTNER, NOT_YET, PARTNER, ''",
        "CLOSED, PARTNER, NOT_YET, ON_BEHALF, refused.complaint.answered",
        "NOT_YET, PARTNER, CLOSED, ON_BEHALF, ''",
        "NOT_YET, PARTNER, CLOSED, PARTNER, ''"
    })
    void what_they_said_themselves_nobody_says_otherwise_for_them(
            ClosingAnswer first, Word word, ClosingAnswer then, Word by, String refusal) {
        Complaint complaint = noted(form(RAISED, INES, null));
        answer(complaint, first, word);
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(() -> answer(complaint, then, by));
        else assertSaysNo(refusal, () -> answer(complaint, then, by));
    }

    @Test
    void what_is_missing_takes_words() {
        Complaint complaint = noted(form(RAISED, INES, null));
        var form = new ClosingForm(null, null, NOT_YET, null, null, null);
        assertSaysNo("NotBlank", () -> complaint.answer(UUID.randomUUID(), voice(PARTNER, DAY), form));
    }

    @Test
    void nothing_is_done_about_what_is_closed_until_it_is_open_again() {
        Complaint complaint = noted(form(RAISED, INES, null));
        answer(complaint, CLOSED, PARTNER);
        assertSaysNo("refused.complaint.closed", () -> act(complaint, DAY));
        assertSaysNo("refused.complaint.closed", () -> escalate(complaint));
        assertSaysNo("refused.complaint.closed", () -> complaint.give(new UUID(0, 9)));
        assertSaysNo("refused.complaint.closed", () -> complaint.change(maya(), form(RAISED, INES, null), DAY));
        answer(complaint, NOT_YET, PARTNER);
        assertThatNoException().isThrownBy(() -> act(complaint, DAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-02-28, refused.complaint.before", "2026-03-01, ''", "2026-03-04, refused.voice.future"})
    void is_seen_to_between_the_day_it_was_raised_and_today(LocalDate day, String refusal) {
        Complaint complaint = noted(form(RAISED, INES, null));
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(() -> act(complaint, day));
        else assertSaysNo(refusal, () -> act(complaint, day));
    }

    @Test
    void nobody_says_anything_of_it_before_it_was_raised() {
        Complaint complaint = noted(form(RAISED, INES, null));
        var closes = new ClosingForm(null, null, CLOSED, null, INES, RAISED.minusDays(1));
        assertSaysNo(
                "refused.complaint.before",
                () -> complaint.answer(UUID.randomUUID(), voice(ON_BEHALF, RAISED.minusDays(1)), closes));
    }

    @Test
    void who_complained_and_when_is_corrected_on_the_first_day_only() {
        Complaint complaint = noted(form(RAISED, INES, null));
        complaint.change(maya(), form(DAY, null, "A night nurse"), DAY);
        assertSaysNo(
                "refused.complaint.fixed", () -> complaint.change(maya(), form(RAISED, INES, null), DAY.plusDays(1)));
        assertThatNoException()
                .isThrownBy(() -> complaint.change(maya(), form(DAY, null, "Two of them"), DAY.plusDays(1)));
    }

    @Test
    void is_changed_and_removed_by_whoever_wrote_it() {
        Complaint theirs = new Complaint(ines(), UUID.randomUUID(), form(null, null, null), at(DAY));
        assertSaysNo("refused.complaint.theirWords", () -> theirs.change(maya(), form(DAY, INES, null), DAY));
        assertSaysNo("refused.complaint.theirWords", () -> theirs.remove(maya(), at(DAY)));
        theirs.change(ines(), form(null, null, null), DAY);
        assertThatNoException().isThrownBy(() -> theirs.remove(ines(), at(DAY)));
    }

    @Test
    void only_an_untouched_slip_of_the_day_is_removed() {
        assertSaysNo(
                "refused.complaint.stays", () -> noted(form(RAISED, INES, null)).remove(maya(), at(DAY.plusDays(1))));
        Complaint touched = noted(form(RAISED, INES, null));
        act(touched, DAY);
        assertSaysNo("refused.complaint.stays", () -> touched.remove(maya(), at(DAY)));
    }

    private static ComplaintForm form(@Nullable LocalDate day, @Nullable UUID contact, @Nullable String who) {
        return new ComplaintForm(null, null, "No labels", null, Severity.HINDERS, day, contact, who, null);
    }

    private static Complaint noted(ComplaintForm form) {
        return new Complaint(maya(), UUID.randomUUID(), form, at(DAY));
    }

    private static void answer(Complaint complaint, ClosingAnswer answer, Word word) {
        var form = new ClosingForm(null, null, answer, "As we see it", null, null);
        complaint.answer(UUID.randomUUID(), voice(word, DAY), form);
    }

    private static void act(Complaint complaint, LocalDate day) {
        complaint.act(UUID.randomUUID(), new RemedyForm(null, "Labels", day), maya().me(), DAY);
    }

    private static void escalate(Complaint complaint) {
        var form = new EscalationForm(null, "Rafael", "Too long", null, null);
        complaint.escalate(UUID.randomUUID(), voice(PARTNER, DAY), form, maya().me(), DAY);
    }

    private static Voice voice(Word word, LocalDate day) {
        return new Voice(INES, word, day, new UUID(0, 1), DAY);
    }

    private static PartnerAccess maya() {
        return access(Standing.OWNER, Role.BRM, null);
    }

    private static PartnerAccess ines() {
        return access(Standing.PERSON, Role.PARTNER, INES);
    }

    private static PartnerAccess access(Standing standing, Role role, @Nullable UUID contact) {
        var me = new Me(new UUID(0, 1), "Somebody", "somebody@leanout.example", Set.of(role), false);
        var head = new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, null, null, null, null, null);
        return new PartnerAccess(me, standing, contact, head);
    }

    private static Today at(LocalDate day) {
        return new Today(Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    }

    private static void assertSaysNo(String code, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
