package org.leanout.savedview;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SavedViewRepository extends Repository<SavedView, UUID> {

    SavedView save(SavedView view);

    Optional<SavedView> findByIdAndAccountId(UUID id, UUID accountId);

    boolean existsByAccountIdAndNameIgnoreCase(UUID accountId, String name);

    int countByAccountId(UUID accountId);

    void delete(SavedView view);
}
