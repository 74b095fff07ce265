package org.leanout.improvement;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ImpactRepository extends Repository<Impact, PartnerKey> {

    Impact save(Impact impact);

    Optional<Impact> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
