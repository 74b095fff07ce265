package org.leanout.proposal;

import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface VerdictRepository extends Repository<Verdict, PartnerKey> {

    Verdict save(Verdict verdict);

    boolean existsById(PartnerKey key);
}
