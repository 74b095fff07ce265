package org.leanout.proposal;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface SeedRepository extends Repository<Seed, PartnerKey> {

    Seed save(Seed seed);

    Optional<Seed> findById(PartnerKey key);

    boolean existsByPartnerIdAndProposalIdAndRecordId(UUID partnerId, UUID proposalId, UUID recordId);

    void delete(Seed seed);
}
