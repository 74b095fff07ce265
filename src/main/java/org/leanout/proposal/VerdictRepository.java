package org.leanout.proposal;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface VerdictRepository extends Repository<Verdict, PartnerKey> {

    Verdict save(Verdict verdict);

    Optional<Verdict> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    boolean existsByPartnerIdAndProposalIdAndOfVersion(UUID partnerId, UUID proposalId, int ofVersion);

    boolean existsByPartnerIdAndProposalIdAndContactIdAndOfVersionAndOnBehalfFalse(
            UUID partnerId, UUID proposalId, UUID contactId, int ofVersion);

    boolean existsByPartnerIdAndProposalIdAndContactIdAndOnBehalfFalse(UUID partnerId, UUID proposalId, UUID contactId);
}
