package org.leanout.maturity;

import java.util.List;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface LevelHoldRepository extends Repository<LevelHold, PartnerKey> {

    LevelHold save(LevelHold hold);

    boolean existsById(PartnerKey key);

    List<LevelHold> findByPartnerId(UUID partnerId);
}
