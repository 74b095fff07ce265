package org.leanout.objective;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface TieRepository extends Repository<Tie, PartnerKey> {

    Tie save(Tie tie);

    void delete(Tie tie);

    Optional<Tie> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    boolean existsByPartnerIdAndObjectiveIdAndActivityId(UUID partnerId, UUID objectiveId, UUID activityId);
}
