package org.leanout.proposal;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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
    private @Nullable UUID contactId;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant editedAt;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(Proposal proposal, CommentForm form, PartnerAccess access, Today today) {
        super(proposal.partnerId(), form.id());
        this.proposalId = proposal.id();
        this.text = form.text().strip();
        this.internal = access.isIt() && isInternal(form, proposal);
        this.contactId = access.isPerson() ? access.contactId() : null;
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
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

    void change(CommentForm form, Me me, Instant now) {
        mustBeOpenTo(me, now);
        this.text = form.text().strip();
        this.editedAt = now;
    }

    void remove(Me me, Instant now) {
        mustBeOpenTo(me, now);
        this.removedAt = now;
    }

    private void mustBeOpenTo(Me me, Instant now) {
        if (!enteredBy.equals(me.id())) throw new Refused("refused.comment.author");
        if (removedAt != null) throw new Refused("refused.comment.removed");
        if (!now.isBefore(enteredAt.plus(OPEN))) throw new Refused("refused.comment.late");
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
}
