package org.leanout.complaint;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface ComplaintRepository extends Repository<Complaint, PartnerKey> {

    Complaint save(Complaint complaint);

    Optional<Complaint> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
