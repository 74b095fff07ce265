package org.leanout.commitment;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, PartnerKey> {

    Commitment save(Commitment commitment);

    Optional<Commitment> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
