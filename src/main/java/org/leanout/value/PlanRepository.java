package org.leanout.value;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<ValuePlan, PartnerKey> {

    ValuePlan save(ValuePlan plan);

    /** The partner's plan; there is one at most. */
    Optional<ValuePlan> findByPartnerId(UUID partnerId);
}
