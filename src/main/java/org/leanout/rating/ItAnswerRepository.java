package org.leanout.rating;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ItAnswerRepository extends Repository<ItAnswer, PartnerKey> {

    ItAnswer save(ItAnswer answer);

    Optional<ItAnswer> findById(PartnerKey key);
}
