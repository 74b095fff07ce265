package org.leanout.dispute;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface DisputeRepository extends Repository<Dispute, PartnerKey> {

    Dispute save(Dispute dispute);

    Optional<Dispute> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    List<Dispute> findByPartnerIdAndRecordId(UUID partnerId, UUID recordId);
}
