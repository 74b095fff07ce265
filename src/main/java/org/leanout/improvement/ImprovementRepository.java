package org.leanout.improvement;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ImprovementRepository extends Repository<Improvement, PartnerKey> {

    Improvement save(Improvement improvement);

    Optional<Improvement> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
