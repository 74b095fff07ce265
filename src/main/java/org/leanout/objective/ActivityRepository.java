package org.leanout.objective;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, UUID> {

    Activity save(Activity activity);

    Optional<Activity> findById(UUID id);

    boolean existsById(UUID id);
}
