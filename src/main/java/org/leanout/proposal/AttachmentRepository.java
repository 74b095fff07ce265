package org.leanout.proposal;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface AttachmentRepository extends Repository<Attachment, PartnerKey> {

    Attachment save(Attachment attachment);

    void flush();

    Optional<Attachment> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    int countByPartnerIdAndProposalIdAndRemovedAtIsNull(UUID partnerId, UUID proposalId);
}
