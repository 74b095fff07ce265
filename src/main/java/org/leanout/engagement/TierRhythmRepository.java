package org.leanout.engagement;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TierRhythmRepository extends Repository<TierRhythm, UUID> {

    Optional<TierRhythm> findById(UUID id);
}
