package org.leanout.engagement;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface EngagementPlanRepository extends Repository<EngagementPlan, PartnerKey> {

    EngagementPlan save(EngagementPlan plan);

    Optional<EngagementPlan> findByPartnerId(UUID partnerId);
}
