package org.leanout.partner;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface AssignmentRepository extends Repository<Assignment, PartnerKey> {

    Assignment save(Assignment assignment);

    void delete(Assignment assignment);

    /** Before the next one opens, since only one may be open. */
    void flush();

    Optional<Assignment> findByPartnerIdAndDutyAndUntilOnIsNull(UUID partnerId, Duty duty);
}
