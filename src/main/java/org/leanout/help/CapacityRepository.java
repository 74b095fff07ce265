package org.leanout.help;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CapacityRepository extends Repository<Capacity, UUID> {

    Capacity save(Capacity capacity);

    Optional<Capacity> findByAccountId(UUID accountId);
}
