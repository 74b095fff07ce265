package org.leanout.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** That a proposal led to another record of the partner: a demand, a promise, a planning session. */
@Entity
@Table(name = "proposal_seed")
class Seed extends PartnerRecord implements PartOf {

    @Column(name = "proposal_id")
    private UUID proposalId;

    private UUID recordId;
    private UUID notedBy;
    private LocalDate notedOn;

    @SuppressWarnings("NullAway.Init")
    protected Seed() {}

    Seed(Proposal proposal, SeedForm form, Me me, LocalDate today) {
        super(proposal.partnerId(), form.id());
        if (!proposal.isSent()) throw new Refused("refused.seed.draft");
        this.proposalId = proposal.id();
        this.recordId = form.recordId();
        this.notedBy = me.id();
        this.notedOn = today;
    }

    @Override
    public UUID wholeId() {
        return proposalId;
    }
}
