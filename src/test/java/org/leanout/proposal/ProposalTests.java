package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.proposal.Acting.CONTACT;
import static org.leanout.proposal.Acting.SENT;
import static org.leanout.proposal.Acting.form;
import static org.leanout.proposal.Acting.ines;
import static org.leanout.proposal.Acting.maya;
import static org.leanout.proposal.Acting.on;
import static org.leanout.proposal.Acting.onBehalf;
import static org.leanout.proposal.Acting.own;
import static org.leanout.proposal.VerdictKind.CHANGE_FIRST;
import static org.leanout.proposal.VerdictKind.GO_AHEAD;
import static org.leanout.proposal.VerdictKind.NOT_NOW;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.partner.Voice;
import org.leanout.shared.Refused;
import org.leanout.shared.Stale;

/** Written on 1 March, sent on the 10th. */
class ProposalTests {

    private static final String FIXED = "refused.proposal.fixed";
    private static final String CLOSED = "refused.proposal.closed";

    /** What each verb answers in each state; a dash means that it happens. */
    @ParameterizedTest
    @CsvSource({
        "draft,     -,     -,    notRevisable, noAnswer, noVerdict, -",
        "sent,      fixed, sent, -,            -,        noVerdict, -",
        "commented, fixed, sent, -,            -,        noVerdict, -",
        "goAhead,   fixed, sent, -,            -,        -,         -",
        "change,    fixed, sent, -,            -,        noVerdict, -",
        "decided,   fixed, sent, notRevisable, closed,   noVerdict, closed",
        "withdrawn, fixed, sent, notRevisable, closed,   noVerdict, closed",
    })
    void does_in_each_state_what_can_be_done_there(
            String state, String change, String send, String revise, String judge, String decide, String withdraw) {
        assertAnswers(change, () -> at(state).change(form(null)));
        assertAnswers(send, () -> at(state).send(null, on(SENT)));
        assertAnswers(revise, () -> at(state).revise(form(null), on(SENT)));
        if (!judge.equals("noAnswer")) assertAnswers(judge, () -> judge(at(state), NOT_NOW, own()));
        assertAnswers(decide, () -> at(state).decide(null, true, SENT));
        assertAnswers(withdraw, () -> at(state).withdraw("No budget", SENT));
    }

    @Test
    void nobody_judges_what_was_never_sent() {
        assertSaysNo(CLOSED, () -> judge(at("draft"), GO_AHEAD, onBehalf(SENT)));
    }

    @Test
    void names_every_field_that_is_missing() {
        var empty = new ProposalForm(
                null,
                null,
                "Only a title",
                null,
                " ",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                Set.of(),
                null);
        assertThatThrownBy(() -> draft(empty).send(null, on(SENT)))
                .isInstanceOfSatisfying(
                        Incomplete.class,
                        incomplete -> assertThat(incomplete.fields())
                                .containsExactly("problem", "firstStep", "plan", "leadsNow", "risk", "readers"));
    }

    @Test
    void takes_whoever_decides_for_a_reader() {
        assertThatNoException()
                .isThrownBy(() -> draft(form(null, "Four lists", CONTACT)).send(null, on(SENT)));
        assertThatThrownBy(() -> draft(form(null, "Four lists", null)).send(null, on(SENT)))
                .isInstanceOf(Incomplete.class);
    }

    @Test
    void stays_complete_once_it_is_sent() {
        assertThatThrownBy(() -> at("sent").revise(form(null, null, CONTACT), on(SENT)))
                .isInstanceOf(Incomplete.class);
        assertThatNoException().isThrownBy(() -> at("draft").change(form(null, null, null)));
    }

    @Test
    void is_not_sent_with_a_day_on_which_nobody_can_answer_any_more() {
        LocalDate due = SENT.plusDays(14);
        assertSaysNo("refused.proposal.duePassed", () -> draft(form(null)).send(null, on(due.plusDays(1))));
        assertThatNoException().isThrownBy(() -> draft(form(null)).send(null, on(due)));
    }

    @Test
    void keeps_its_first_day_through_all_versions_and_asks_anew_with_each() {
        Proposal proposal = at("goAhead");
        assertThat(proposal.versions()).isEqualTo(1);
        proposal.revise(form(null), on(SENT.plusDays(5)));
        assertThat(proposal.versions()).isEqualTo(2);
        assertThat(proposal.wasSentBy(SENT)).as("in the version before them").isFalse();
        assertThat(proposal.wasSentBy(SENT.plusDays(5))).isTrue();
        assertThat(proposal.sentAt()).isEqualTo(on(SENT.plusDays(5)).now());
        assertSaysNo("refused.proposal.noVerdict", () -> proposal.decide(null, true, SENT.plusDays(5)));
    }

    @ParameterizedTest
    @CsvSource({", refused.proposal.note", "' ', refused.proposal.note", "Nights too, ''"})
    void says_what_is_new_in_the_next_version(@Nullable String note, String refusal) {
        ProposalForm form = new ProposalForm(
                null,
                null,
                "Handover",
                "Four lists",
                "One ward",
                "Six weeks",
                "Less",
                null,
                null,
                "Nothing",
                null,
                null,
                Set.of(),
                CONTACT,
                null,
                Set.of(),
                note);
        assertAnswers(refusal, () -> at("sent").revise(form, on(SENT)));
    }

    @Test
    void refuses_a_form_that_was_made_from_another_version() {
        assertThatThrownBy(() -> at("draft").change(form(3))).isInstanceOf(Stale.class);
    }

    @ParameterizedTest
    @CsvSource({
        "GO_AHEAD, , ''",
        "NOT_NOW, , ''",
        "CHANGE_FIRST, , refused.verdict.words.CHANGE_FIRST",
        "NO, ' ', refused.verdict.words.NO",
        "NO, Too dear, ''",
    })
    void asks_for_words_where_they_teach_something(VerdictKind kind, @Nullable String words, String refusal) {
        assertAnswers(refusal, () -> new Verdict(at("sent"), verdict(kind, words), own(), null, Instant.EPOCH));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-10, ''", "2026-03-12, ''", "2026-03-09, refused.verdict.day"})
    void takes_no_verdict_from_before_they_had_it(LocalDate saidOn, String refusal) {
        assertAnswers(refusal, () -> judge(at("sent"), GO_AHEAD, onBehalf(saidOn)));
    }

    @Test
    void lets_the_partner_change_their_mind_and_nobody_for_them() {
        Proposal proposal = at("sent");
        judge(proposal, GO_AHEAD, onBehalf(SENT));
        judge(proposal, NOT_NOW, onBehalf(SENT));
        judge(proposal, CHANGE_FIRST, own());
        assertSaysNo("refused.verdict.own", () -> judge(proposal, GO_AHEAD, onBehalf(SENT)));
        judge(proposal, GO_AHEAD, own());
        proposal.decide(null, true, SENT);
        assertSaysNo(CLOSED, () -> judge(proposal, NOT_NOW, own()));
        proposal.decide(null, false, SENT);
        judge(proposal, NOT_NOW, own());
    }

    @ParameterizedTest
    @CsvSource({"GO_AHEAD, DECIDED", "NOT_NOW, ANSWERED", "CHANGE_FIRST, CHANGING"})
    void stays_decided_only_if_what_it_entered_was_said(VerdictKind said, ProposalState then) {
        Proposal proposal = at("sent");
        judge(proposal, GO_AHEAD, onBehalf(SENT));
        proposal.decide(null, true, SENT);
        assertSaysNo(CLOSED, () -> judge(proposal, NOT_NOW, onBehalf(SENT)));
        judge(proposal, said, own());
        assertThat(proposal.state()).isEqualTo(then);
        assertThat(proposal.isAskedOf(CONTACT)).isFalse();
    }

    @Test
    void is_seen_by_the_partner_from_the_first_sending_on() {
        assertThat(at("draft").isVisibleTo(ines())).isFalse();
        assertThat(at("draft").isVisibleTo(maya())).isTrue();
        assertThat(at("withdrawn").isVisibleTo(ines())).isTrue();
    }

    private static Proposal at(String state) {
        Proposal proposal = draft(form(null));
        if (state.equals("draft")) return proposal;
        proposal.send(null, on(SENT));
        switch (state) {
            case "commented" -> proposal.hear();
            case "goAhead", "decided" -> judge(proposal, GO_AHEAD, own());
            case "change" -> judge(proposal, CHANGE_FIRST, own());
            case "withdrawn" -> proposal.withdraw("No budget", SENT);
            default -> {}
        }
        if (state.equals("decided")) proposal.decide(null, true, SENT);
        return proposal;
    }

    private static Proposal draft(ProposalForm form) {
        return new Proposal(maya().partnerId(), form, maya().me(), SENT.minusDays(9));
    }

    private static void judge(Proposal proposal, VerdictKind kind, Voice voice) {
        proposal.judge(new Verdict(proposal, verdict(kind, "Because"), voice, null, Instant.EPOCH), CONTACT);
    }

    private static VerdictForm verdict(VerdictKind kind, @Nullable String words) {
        return new VerdictForm(null, 1, kind, words, null, null);
    }

    private static void assertAnswers(String refusal, Runnable verb) {
        if (refusal.isEmpty() || refusal.equals("-")) assertThatNoException().isThrownBy(verb::run);
        else assertSaysNo(refusal.contains(".") ? refusal : "refused.proposal." + refusal, verb);
    }

    private static void assertSaysNo(String code, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
