package org.leanout.bypass;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface BypassRepository extends Repository<Bypass, PartnerKey> {

    Bypass save(Bypass bypass);

    Optional<Bypass> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
