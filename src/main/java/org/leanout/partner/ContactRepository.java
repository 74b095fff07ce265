package org.leanout.partner;

import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.PartnerKey;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ContactRepository extends Repository<Contact, PartnerKey> {

    Contact save(Contact contact);

    void flush();

    Optional<Contact> findById(PartnerKey key);

    boolean existsById(PartnerKey key);

    Optional<Contact> findByPartnerIdAndAccountId(UUID partnerId, UUID accountId);

    @Query("""
            from Contact c
            where c.partnerId = :partnerId and lower(c.name) = lower(:name) and c.accountId is null and c.leftOn is null
            order by c.id limit 1
            """)
    Optional<Contact> findFreeByName(UUID partnerId, String name);
}
