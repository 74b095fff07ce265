package org.leanout.account;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AccountRepository extends Repository<Account, UUID> {

    Account save(Account account);

    Optional<Account> findById(UUID id);

    Optional<Account> findByEmail(String email);

    boolean existsById(UUID id);

    @Query("select count(a) > 0 from Account a where a.email = :email and a.id <> :id")
    boolean isTaken(String email, UUID id);

    /** Locks the administrators, so that two of them cannot disable each other at the same moment. */
    @Query(
            value = "select count(*) from (select 1 from account where status = 'ACTIVE'"
                    + " and 'ADMINISTRATOR' = any (roles) and id <> :id for update) other",
            nativeQuery = true)
    long countOtherActiveAdministrators(UUID id);

    long count();
}
