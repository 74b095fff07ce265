package org.leanout.value;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface OutcomeRepository extends Repository<Outcome, PartnerKey> {

    Outcome save(Outcome outcome);

    Optional<Outcome> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
