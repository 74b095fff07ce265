package org.leanout.proposal;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface FeltHeardRepository extends Repository<FeltHeard, PartnerKey> {

    FeltHeard save(FeltHeard heard);

    Optional<FeltHeard> findByPartnerIdAndProposalIdAndContactId(UUID partnerId, UUID proposalId, UUID contactId);
}
