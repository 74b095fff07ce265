package org.leanout.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** What somebody of either side says about a proposal. Its history is its own: of what is internal no trace leaves IT. */
@Entity
class Comment extends PartnerRecord {

    /** How long its author may change it or take it back; afterwards others have read it. */
    static final Duration OPEN = Duration.ofMinutes(10);

    private UUID proposalId;
    private String text;
    private boolean internal;
    private @Nullable UUID replyTo;

    /** What was sent last when it was made; a draft has no version. */
    private @Nullable Integer ofVersion;

    @Enumerated(EnumType.STRING)
    private @Nullable Part part;

    private @Nullable Integer paragraph;
    private @Nullable String quote;
    private @Nullable UUID contactId;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant editedAt;
    private @Nullable Instant removedAt;
    private @Nullable Instant resolvedAt;
    private @Nullable UUID resolvedBy;
    private boolean byMail;

    /** How many files came along by mail, which takes none. */
    private int filesLeftOut;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(Proposal proposal, CommentForm form, PartnerAccess access, Today today) {
        super(proposal.partnerId(), form.id());
        proposal.mustNotBeWithdrawn();
        this.proposalId = proposal.id();
        this.text = form.text().strip();
        this.internal = access.isIt() && isInternal(form, proposal);
        this.contactId = access.isPerson() ? access.contactId() : null;
        this.ofVersion = proposal.versions() == 0 ? null : proposal.versions();
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
    }

    /** The same as a reply to another, which both sides read or only IT. */
    Comment replyingTo(Comment other) {
        if (other.internal && !internal) throw Refused.at("internal", "refused.comment.internal");
        if (other.removedAt != null) throw new Refused("refused.comment.removed");
        other.resolvedAt = null;
        other.resolvedBy = null;
        this.replyTo = other.id();
        return this;
    }

    /** The same as it came by mail. */
    Comment byMail(int files) {
        this.byMail = true;
        this.filesLeftOut = files;
        return this;
    }

    /** The same about some words of a version. */
    Comment about(@Nullable Passage passage, @Nullable Integer version) {
        if (passage == null) return this;
        this.ofVersion = version;
        this.part = passage.part();
        this.paragraph = passage.paragraph();
        this.quote = passage.quote();
        return this;
    }

    private static boolean isInternal(CommentForm form, Proposal proposal) {
        if (form.internal() == null) throw Refused.at("internal", "refused.comment.who");
        if (!form.internal() && !proposal.isSent()) throw Refused.at("internal", "refused.comment.draft");
        return form.internal();
    }

    /** The partner's people, whoever looks after the partner, and IT managers. */
    static boolean mayBeMadeBy(PartnerAccess access) {
        boolean open = access.partner().archivedOn() == null;
        return open && (access.isPerson() || access.looksAfter() || access.me().isManager());
    }

    /** For ten minutes as if nothing had been; afterwards others may have read it, and see a mark and what it said. */
    void change(CommentForm form, Me me, Instant now) {
        mustBeBy(me);
        this.text = form.text().strip();
        if (!isOpen(now)) this.editedAt = now;
    }

    void remove(Me me, Instant now) {
        mustBeBy(me);
        if (!isOpen(now)) throw new Refused("refused.comment.late");
        this.removedAt = now;
    }

    /** Either side says that there is nothing more to say, or opens it again. */
    void resolve(boolean resolved, Me me, Instant now) {
        if (replyTo != null) throw new Refused("refused.comment.reply");
        if (removedAt != null) throw new Refused("refused.comment.removed");
        this.resolvedAt = resolved ? now : null;
        this.resolvedBy = resolved ? me.id() : null;
    }

    boolean isSaidBy(Me me, String words) {
        return enteredBy.equals(me.id()) && removedAt == null && text.equals(words.strip());
    }

    /** Whether another that is about to be made, in this thread or in none, would only repeat it. */
    boolean saysTheSame(Comment other, @Nullable UUID thread) {
        return removedAt == null
                && text.equals(other.text)
                && internal == other.internal
                && part == other.part
                && Objects.equals(replyTo, thread)
                && Objects.equals(ofVersion, other.ofVersion)
                && Objects.equals(paragraph, other.paragraph)
                && Objects.equals(quote, other.quote);
    }

    private void mustBeBy(Me me) {
        if (!enteredBy.equals(me.id())) throw new Refused("refused.comment.author");
        if (removedAt != null) throw new Refused("refused.comment.removed");
    }

    private boolean isOpen(Instant now) {
        return now.isBefore(enteredAt.plus(OPEN));
    }

    boolean isOf(Proposal proposal) {
        return proposalId.equals(proposal.id());
    }

    boolean isVisibleTo(PartnerAccess access) {
        return access.isIt() || !internal && removedAt == null;
    }

    boolean isOfPartner() {
        return contactId != null;
    }

    boolean isInternal() {
        return internal;
    }

    String text() {
        return text;
    }

    UUID proposalId() {
        return proposalId;
    }

    UUID enteredBy() {
        return enteredBy;
    }

    /** What a reply to it answers: a reply answers what it is a reply to itself. */
    UUID threadId() {
        return replyTo == null ? id() : replyTo;
    }

    boolean isEdited() {
        return editedAt != null;
    }

    boolean isResolved() {
        return resolvedAt != null;
    }
}
