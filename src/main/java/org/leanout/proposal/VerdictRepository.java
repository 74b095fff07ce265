package org.leanout.proposal;

import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface VerdictRepository extends Repository<Verdict, PartnerKey> {

    Verdict save(Verdict verdict);

    boolean existsById(PartnerKey key);

    boolean existsByPartnerIdAndProposalIdAndContactIdAndOnBehalfFalse(UUID partnerId, UUID proposalId, UUID contactId);
}
