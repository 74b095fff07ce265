package org.leanout.rating;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface PartnerAnswerRepository extends Repository<PartnerAnswer, PartnerKey> {

    PartnerAnswer save(PartnerAnswer answer);

    Optional<PartnerAnswer> findByPartnerIdAndRoundIdAndContactId(UUID partnerId, UUID roundId, UUID contactId);
}
