package org.leanout.objective;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TieRepository extends Repository<Tie, PartnerKey> {

    Tie save(Tie tie);

    void delete(Tie tie);

    Optional<Tie> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    boolean existsByPartnerIdAndObjectiveIdAndActivityId(UUID partnerId, UUID objectiveId, UUID activityId);

    @Query("select distinct tie.partnerId from Tie tie where tie.activityId = :activity")
    List<UUID> partnersOf(UUID activity);
}
