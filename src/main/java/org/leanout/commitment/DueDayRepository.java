package org.leanout.commitment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface DueDayRepository extends Repository<DueDay, PartnerKey> {

    DueDay save(DueDay day);

    Optional<DueDay> findByPartnerIdAndIdAndCommitmentId(UUID partnerId, UUID id, UUID commitmentId);

    boolean existsById(PartnerKey key);

    boolean existsByPartnerIdAndCommitmentIdAndAnswerIsNull(UUID partnerId, UUID commitmentId);

    List<DueDay> findByPartnerIdAndCommitmentId(UUID partnerId, UUID commitmentId);
}
