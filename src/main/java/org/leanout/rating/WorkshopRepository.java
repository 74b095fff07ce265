package org.leanout.rating;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface WorkshopRepository extends Repository<Workshop, PartnerKey> {

    Workshop save(Workshop workshop);

    Optional<Workshop> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
