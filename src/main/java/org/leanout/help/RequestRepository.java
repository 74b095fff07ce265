package org.leanout.help;

import java.util.Optional;
import org.leanout.shared.PartnerKey;
import org.springframework.data.repository.Repository;

interface RequestRepository extends Repository<Request, PartnerKey> {

    Request save(Request request);

    Optional<Request> findById(PartnerKey key);

    boolean existsById(PartnerKey key);
}
