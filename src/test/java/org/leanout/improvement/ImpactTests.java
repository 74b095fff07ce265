package org.leanout.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.improvement.Effect.BAD;
import static org.leanout.improvement.Effect.GOOD;
import static org.leanout.improvement.ReplyAnswer.NOT_YET;
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
import org.leanout.shared.NotFound;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Happened on 1 March, and entered on 3 March. */
class ImpactTests {

    private static final LocalDate HAPPENED = LocalDate.of(2026, 3, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final UUID INES = new UUID(0, 7);
    private static final UUID REPLY = new UUID(0, 8);

    @ParameterizedTest
    @CsvSource({
        // told, answer, as they see it, whose word, harm?
        "GOOD, , , , false",
        "BAD, , , , true",
        "BAD, CONFIRMED, , PARTNER, true",
        "BAD, NOT_SO, , PARTNER, false",
        "BAD, NOT_SO, , ON_BEHALF, true",
        "BAD, CORRECTED, GOOD, PARTNER, false",
        "BAD, CORRECTED, GOOD, ON_BEHALF, true",
        "BAD, CORRECTED, BAD, ON_BEHALF, true",
        "GOOD, NOT_SO, , PARTNER, false",
        "GOOD, CORRECTED, BAD, PARTNER, true",
        "GOOD, CORRECTED, BAD, ON_BEHALF, true",
    })
    void is_harm_as_they_see_it_and_never_less_by_what_it_heard(
            Effect told, @Nullable ImpactAnswer answer, @Nullable Effect seen, @Nullable Word word, boolean harm) {
        Impact impact = told(told);
        if (answer != null && word != null) {
            String words = answer == ImpactAnswer.CONFIRMED ? null : "We saw it";
            impact.answer(voice(word), new ImpactAnswerForm(null, answer, seen, null, null, words, null, null));
        }
        if (harm) assertThatNoException().isThrownBy(() -> reply(impact, REPLY));
        else assertSaysNo("refused.impact.noHarm", () -> reply(impact, REPLY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-28, 2026-03-03, refused.reply.before",
        "2026-03-01, 2026-03-03, ''",
        "2026-03-05, 2026-03-05, ''",
        "2026-03-06, 2026-03-05, refused.voice.future",
    })
    void is_answered_between_the_day_it_happened_and_today(LocalDate repliedOn, LocalDate today, String refusal) {
        var form = new ReplyForm(null, "Our change", repliedOn);
        if (refusal.isEmpty())
            assertThatNoException().isThrownBy(() -> told(BAD).reply(REPLY, form, maya(), today));
        else assertSaysNo(refusal, () -> told(BAD).reply(REPLY, form, maya(), today));
    }

    @Test
    void waits_for_another_reply_when_one_is_no_good_answer_yet() {
        Impact impact = told(BAD);
        reply(impact, REPLY);
        assertSaysNo("refused.impact.replied", () -> reply(impact, new UUID(0, 9)));
        assertSaysNo("NotBlank", () -> impact.answerReply(REPLY, voice(PARTNER), answer(NOT_YET, null)));
        impact.answerReply(REPLY, voice(PARTNER), answer(NOT_YET, "And next time?"));
        reply(impact, new UUID(0, 1));
        assertSaysNo("refused.reply.overtaken", () -> impact.answerReply(REPLY, voice(PARTNER), good()));
        impact.answerReply(new UUID(0, 1), voice(PARTNER), good());
        assertSaysNo("refused.impact.replied", () -> reply(impact, new UUID(0, 9)));
    }

    @Test
    void takes_a_reply_that_is_sent_twice_once() {
        Impact impact = told(BAD);
        for (int i = 0; i < 2; i++) reply(impact, REPLY);
        assertThatThrownBy(() -> impact.answerReply(new UUID(0, 9), voice(PARTNER), good()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void lets_nobody_overrule_what_the_partner_said_of_a_reply_themself() {
        Impact impact = told(BAD);
        reply(impact, REPLY);
        impact.answerReply(REPLY, voice(ON_BEHALF), good());
        impact.answerReply(REPLY, voice(PARTNER), answer(NOT_YET, "No"));
        assertSaysNo("refused.impact.answered", () -> impact.answerReply(REPLY, voice(ON_BEHALF), good()));
    }

    @Test
    void is_theirs_when_they_told_it_and_nobody_speaks_for_them() {
        Impact impact = new Impact(ines(), UUID.randomUUID(), form(BAD, HAPPENED), voice(PARTNER), on(DAY));
        assertSaysNo(
                "refused.impact.answered", () -> impact.answer(voice(ON_BEHALF), says(ImpactAnswer.CONFIRMED, null)));
        assertSaysNo("refused.impact.theirWords", () -> impact.change(maya(), form(GOOD, HAPPENED), DAY));
        assertSaysNo("refused.impact.theirWords", () -> impact.remove(maya(), on(DAY)));
        assertThatNoException().isThrownBy(() -> impact.change(ines(), form(GOOD, HAPPENED), DAY));
        assertThatNoException().isThrownBy(() -> impact.remove(ines(), on(DAY)));
    }

    @Test
    void is_turned_around_and_moved_on_the_first_day_only() {
        Impact impact = told(GOOD);
        impact.change(maya(), form(BAD, HAPPENED.plusDays(1)), DAY);
        LocalDate next = DAY.plusDays(1);
        assertSaysNo("refused.impact.fixed", () -> impact.change(maya(), form(GOOD, HAPPENED.plusDays(1)), next));
        assertSaysNo("refused.impact.fixed", () -> impact.change(maya(), form(BAD, HAPPENED), next));
        assertThatNoException().isThrownBy(() -> impact.change(maya(), form(BAD, HAPPENED.plusDays(1)), next));
    }

    @Test
    void is_not_turned_around_once_it_is_answered() {
        Impact impact = told(BAD);
        reply(impact, REPLY);
        assertSaysNo("refused.impact.fixed", () -> impact.change(maya(), form(GOOD, HAPPENED), DAY));
        assertSaysNo("refused.impact.stays", () -> impact.remove(maya(), on(DAY)));
    }

    @Test
    void stays_when_it_has_stood_for_a_day_or_was_answered() {
        assertSaysNo("refused.impact.stays", () -> told(BAD).remove(maya(), on(DAY.plusDays(1))));
        Impact impact = told(GOOD);
        impact.answer(voice(PARTNER), says(ImpactAnswer.CONFIRMED, null));
        assertSaysNo("refused.impact.stays", () -> impact.remove(maya(), on(DAY)));
        assertSaysNo("refused.impact.confirmed", () -> impact.change(maya(), form(GOOD, HAPPENED), DAY));
    }

    @Test
    void takes_nothing_after_its_removal() {
        Impact impact = told(BAD);
        impact.remove(maya(), on(DAY));
        assertSaysNo("refused.impact.removed", () -> reply(impact, REPLY));
        assertSaysNo("refused.impact.removed", () -> impact.answer(voice(PARTNER), says(ImpactAnswer.NOT_SO, "No")));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, refused.voice.future", "2026-03-02, refused.impact.reportedBefore", "2026-03-01, ''"})
    void happened_before_it_was_reported(LocalDate happenedOn, String refusal) {
        Voice sofia = new Voice(new UUID(0, 6), ON_BEHALF, HAPPENED, maya().me().id(), DAY);
        Runnable telling = () -> new Impact(maya(), UUID.randomUUID(), form(BAD, happenedOn), sofia, on(DAY));
        if (refusal.isEmpty()) assertThatNoException().isThrownBy(telling::run);
        else assertSaysNo(refusal, telling);
    }

    @Test
    void needs_no_size_but_no_half_one_either() {
        assertThat(Extent.orNone(null, null, null)).isNull();
        assertSaysNo("refused.extent.noUnit", () -> Extent.orNone(3, null, null));
    }

    private static Impact told(Effect effect) {
        return new Impact(maya(), UUID.randomUUID(), form(effect, HAPPENED), null, on(DAY));
    }

    private static void reply(Impact impact, UUID id) {
        impact.reply(id, new ReplyForm(null, "Our change", DAY), maya(), DAY);
    }

    private static ImpactForm form(Effect effect, LocalDate happenedOn) {
        return new ImpactForm(null, null, "Printers down", effect, null, null, null, happenedOn, null, null);
    }

    private static ImpactAnswerForm says(ImpactAnswer answer, @Nullable String words) {
        return new ImpactAnswerForm(null, answer, null, null, null, words, null, null);
    }

    private static ReplyAnswerForm good() {
        return answer(ReplyAnswer.GOOD, null);
    }

    private static ReplyAnswerForm answer(ReplyAnswer answer, @Nullable String words) {
        return new ReplyAnswerForm(answer, words, null, null);
    }

    private static Voice voice(Word word) {
        return new Voice(INES, word, DAY, new UUID(0, 1), DAY);
    }

    private static PartnerAccess maya() {
        return access(Standing.OWNER, Role.BRM, null);
    }

    private static PartnerAccess ines() {
        return access(Standing.PERSON, Role.PARTNER, INES);
    }

    private static PartnerAccess access(Standing standing, Role role, @Nullable UUID contact) {
        var head = new PartnerHead(new UUID(0, 2), "nursing", "Nursing", null, null, null, null, null, null, null);
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
