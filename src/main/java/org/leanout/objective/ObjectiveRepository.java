package org.leanout.objective;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ObjectiveRepository extends Repository<Objective, PartnerKey> {

    Objective save(Objective objective);

    Optional<Objective> findById(PartnerKey key);
}
