package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.leanout.proposal.Acting.CONTACT;
import static org.leanout.proposal.Acting.SENT;
import static org.leanout.proposal.Acting.access;
import static org.leanout.proposal.Acting.form;
import static org.leanout.proposal.Acting.ines;
import static org.leanout.proposal.Acting.maya;
import static org.leanout.proposal.Acting.on;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.account.Role;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Standing;
import org.leanout.shared.Refused;

class CommentTests {

    private static final Instant MADE = on(SENT).now();

    @ParameterizedTest
    @CsvSource({"0, true", "599, true", "600, false", "100000, false"})
    void can_be_taken_back_by_its_author_for_ten_minutes(long seconds, boolean open) {
        Instant then = MADE.plusSeconds(seconds);
        assertHappens(open, "refused.comment.late", () -> comment(ines(), null).remove(ines().me(), then));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "599, false", "600, true", "100000, true"})
    void has_a_mark_if_it_is_changed_later(long seconds, boolean marked) {
        Comment comment = comment(ines(), null);
        comment.change(said(null), ines().me(), MADE.plusSeconds(seconds));
        assertThat(comment.isEdited()).isEqualTo(marked);
    }

    @Test
    void that_answers_an_internal_one_is_internal_and_opens_what_was_resolved() {
        Comment secret = comment(maya(), true);
        assertSaysNo("refused.comment.internal", () -> comment(maya(), false).replyingTo(secret));
        secret.resolve(true, maya().me(), MADE);
        assertThat(secret.isResolved()).isTrue();
        Comment reply = comment(maya(), true).replyingTo(secret);
        assertThat(secret.isResolved()).isFalse();
        assertThat(reply.threadId()).isEqualTo(secret.id());
        assertSaysNo("refused.comment.reply", () -> reply.resolve(true, maya().me(), MADE));
    }

    @Test
    void is_nobody_elses_to_change() {
        assertSaysNo("refused.comment.author", () -> comment(ines(), null).change(said(null), maya().me(), MADE));
    }

    @Test
    void taken_back_is_taken_back() {
        Comment comment = comment(ines(), null);
        comment.remove(ines().me(), MADE);
        assertThat(comment.isVisibleTo(ines())).isFalse();
        assertThat(comment.isVisibleTo(maya())).isTrue();
        assertSaysNo("refused.comment.removed", () -> comment.change(said(null), ines().me(), MADE));
    }

    @Test
    void of_a_partner_is_never_internal() {
        Comment comment = comment(ines(), true);
        assertThat(comment.isVisibleTo(ines())).isTrue();
        assertThat(comment.isOfPartner()).isTrue();
    }

    @Test
    void of_it_says_who_sees_it() {
        assertSaysNo("refused.comment.who", () -> comment(maya(), null));
        assertThat(comment(maya(), true).isVisibleTo(ines())).isFalse();
        assertThat(comment(maya(), false).isVisibleTo(ines())).isTrue();
    }

    @Test
    void on_a_draft_stays_inside() {
        Proposal draft = new Proposal(maya().partnerId(), form(null), maya().me(), SENT);
        assertSaysNo("refused.comment.draft", () -> new Comment(draft, said(false), maya(), on(SENT)));
        assertThat(new Comment(draft, said(true), maya(), on(SENT)).isVisibleTo(ines()))
                .isFalse();
    }

    /** An account that was a partner's and is a BRM's now may still be tied to a contact. */
    @Test
    void of_it_is_no_word_of_the_partner_whoever_the_contact_is() {
        PartnerAccess changedSides = access(3, Standing.OWNER, Role.BRM, CONTACT, null);
        assertThat(comment(changedSides, false).isOfPartner()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "OWNER, BRM, , true",
        "DEPUTY, BRM, , true",
        "READER, MANAGER, , true",
        "PERSON, PARTNER, , true",
        "READER, BRM, , false",
        "READER, AUDITOR, , false",
        "OWNER, BRM, 2026-03-01, false",
        "PERSON, PARTNER, 2026-03-01, false",
    })
    void is_for_those_whom_it_concerns(
            Standing standing, Role role, @Nullable LocalDate archivedOn, boolean mayComment) {
        assertThat(Comment.mayBeMadeBy(access(3, standing, role, null, archivedOn)))
                .isEqualTo(mayComment);
    }

    private static Comment comment(PartnerAccess access, @Nullable Boolean internal) {
        Proposal proposal = new Proposal(maya().partnerId(), form(null), maya().me(), SENT);
        proposal.send(null, on(SENT));
        return new Comment(proposal, said(internal), access, on(SENT));
    }

    private static CommentForm said(@Nullable Boolean internal) {
        return CommentForm.of(null, "What about nights?", internal);
    }

    private static void assertHappens(boolean happens, String code, Runnable verb) {
        if (happens) verb.run();
        else assertSaysNo(code, verb);
    }

    private static void assertSaysNo(String code, Runnable verb) {
        assertThatThrownBy(verb::run).isInstanceOf(Refused.class).hasMessage(code);
    }
}
