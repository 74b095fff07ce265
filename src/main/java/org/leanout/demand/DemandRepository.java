package org.leanout.demand;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface DemandRepository extends Repository<Demand, PartnerKey> {

    Demand save(Demand demand);

    Optional<Demand> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
