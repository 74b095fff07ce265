package org.leanout.proposal;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.leanout.audit.Unrecorded;
import org.leanout.shared.Ids;
import org.leanout.shared.PartnerRecord;

/** Whether one of the partner's people felt heard, from 1 to 5. That they said so is theirs: no history tells it. */
@Entity
@Unrecorded
class FeltHeard extends PartnerRecord {

    private UUID proposalId;
    private UUID contactId;
    private int score;
    private LocalDate saidOn;

    @SuppressWarnings("NullAway.Init")
    protected FeltHeard() {}

    FeltHeard(Proposal proposal, UUID contactId, int score, LocalDate today) {
        super(proposal.partnerId(), Ids.next());
        this.proposalId = proposal.id();
        this.contactId = contactId;
        say(score, today);
    }

    final void say(int felt, LocalDate today) {
        this.score = felt;
        this.saidOn = today;
    }
}
