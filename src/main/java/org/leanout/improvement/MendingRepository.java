package org.leanout.improvement;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface MendingRepository extends Repository<Mending, PartnerKey> {

    Mending save(Mending mending);

    Optional<Mending> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
