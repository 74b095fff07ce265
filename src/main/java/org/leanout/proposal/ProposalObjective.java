package org.leanout.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One of the partner's objectives that a proposal serves. */
@Entity
class ProposalObjective extends PartnerRecord implements PartOf {

    @Column(name = "proposal_id")
    private UUID proposalId;

    private UUID objectiveId;

    @SuppressWarnings("NullAway.Init")
    protected ProposalObjective() {}

    ProposalObjective(ProposalText proposal, UUID objectiveId) {
        super(proposal.partnerId(), Ids.next());
        this.proposalId = proposal.id();
        this.objectiveId = objectiveId;
    }

    UUID objectiveId() {
        return objectiveId;
    }

    @Override
    public UUID wholeId() {
        return proposalId;
    }

    @Override
    public UUID told() {
        return objectiveId;
    }
}
