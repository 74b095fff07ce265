package org.leanout.improvement;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface WorkaroundRepository extends Repository<Workaround, PartnerKey> {

    Workaround save(Workaround workaround);

    Optional<Workaround> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
