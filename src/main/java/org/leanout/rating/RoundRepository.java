package org.leanout.rating;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, PartnerKey> {

    Round save(Round round);

    Optional<Round> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    @Query("""
            select count(r) > 0 from Round r
            where r.partnerId = :partnerId and r.removedAt is null and r.endedEarlyOn is null and r.untilOn >= :day
            """)
    boolean isOneOpen(UUID partnerId, LocalDate day);

    @Query("""
            select count(r) > 0 from Round r
            where r.partnerId = :partnerId and r.removedAt is null and r.openedAt > :openedAt
            """)
    boolean isOneOpenedAfter(UUID partnerId, Instant openedAt);
}
