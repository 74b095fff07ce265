package org.leanout.priority;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface RankingRepository extends Repository<Ranking, PartnerKey> {

    Ranking save(Ranking ranking);

    Optional<Ranking> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
