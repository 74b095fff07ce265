package org.leanout.value;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<PlanReview, PartnerKey> {

    PlanReview save(PlanReview review);

    Optional<PlanReview> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    /** The one that stands: the latest day, of several on a day the last one. */
    Optional<PlanReview> findFirstByPartnerIdAndPlanIdOrderByHeldOnDescIdDesc(UUID partnerId, UUID planId);
}
