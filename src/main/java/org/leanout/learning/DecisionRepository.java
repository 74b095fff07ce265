package org.leanout.learning;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, PartnerKey> {

    Decision save(Decision decision);

    Optional<Decision> findByPartnerIdAndInteractionId(UUID partnerId, UUID interactionId);
}
