package org.leanout.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.Today;

/** A proposal as it was put before the partner once; it never changes. What people say is said to one of these. */
@Entity
@Immutable
class ProposalVersion extends Wording implements PartOf {

    @Column(name = "proposal_id")
    private UUID proposalId;

    private int number;

    /** What is new in it, in a sentence for those who read the one before. */
    private @Nullable String note;

    private LocalDate sentOn;
    private Instant sentAt;
    private UUID sentBy;

    @SuppressWarnings("NullAway.Init")
    protected ProposalVersion() {}

    ProposalVersion(Proposal proposal, @Nullable String note, Me me, Today today) {
        super(proposal.partnerId(), Ids.next());
        copy(proposal);
        this.proposalId = proposal.id();
        this.number = proposal.versions();
        this.note = note;
        this.sentOn = today.date();
        this.sentAt = today.now();
        this.sentBy = me.id();
    }

    @Override
    public UUID wholeId() {
        return proposalId;
    }

    @Override
    public Integer told() {
        return number;
    }
}
