package org.leanout.ambition;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface AmbitionRepository extends Repository<Ambition, PartnerKey> {

    Ambition save(Ambition ambition);

    Optional<Ambition> findByPartnerId(UUID partnerId);
}
