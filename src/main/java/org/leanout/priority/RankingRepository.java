package org.leanout.priority;

import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface RankingRepository extends Repository<Ranking, PartnerKey> {

    Ranking save(Ranking ranking);

    boolean existsById(PartnerKey key);
}
