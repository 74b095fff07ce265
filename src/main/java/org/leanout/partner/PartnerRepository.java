package org.leanout.partner;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, UUID> {

    Partner save(Partner partner);

    Optional<Partner> findById(UUID id);

    @Query("select p.id from Partner p where p.slug in :slugs")
    Set<UUID> findIdsBySlugs(Set<String> slugs);

    boolean existsBySlug(String slug);

    @Query("select count(p) > 0 from Partner p where lower(p.name) = lower(:name) and p.id <> :id")
    boolean isTaken(String name, UUID id);
}
