package org.leanout.link;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

interface OneTimeLinkRepository extends Repository<OneTimeLink, UUID> {

    OneTimeLink save(OneTimeLink link);

    /** Before its mail is queued, which names it. */
    OneTimeLink saveAndFlush(OneTimeLink link);

    Optional<OneTimeLink> findById(UUID id);

    /** The latest that this mail was to bring for the thing. */
    Optional<OneTimeLink> findFirstByMailIdAndPathOrderByIdDesc(UUID mailId, String path);

    /** Locks it, so that of two who open it in the same moment one finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    Optional<OneTimeLink> findByDigest(byte[] digest);
}
