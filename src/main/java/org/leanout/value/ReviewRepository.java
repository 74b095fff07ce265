package org.leanout.value;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<PlanReview, PartnerKey> {

    PlanReview save(PlanReview review);

    Optional<PlanReview> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
