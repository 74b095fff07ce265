package org.leanout.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One of the partner's people who is asked to read a proposal. */
@Entity
class ProposalReader extends PartnerRecord implements PartOf {

    @Column(name = "proposal_id")
    private UUID proposalId;

    private UUID contactId;

    @SuppressWarnings("NullAway.Init")
    protected ProposalReader() {}

    ProposalReader(ProposalText proposal, UUID contactId) {
        super(proposal.partnerId(), Ids.next());
        this.proposalId = proposal.id();
        this.contactId = contactId;
    }

    UUID contactId() {
        return contactId;
    }

    @Override
    public UUID wholeId() {
        return proposalId;
    }

    @Override
    public UUID told() {
        return contactId;
    }
}
