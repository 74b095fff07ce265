package org.leanout.account;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the organisation's directory decides of a person who signs in by it. */
@Service
@Transactional
public class Admissions {

    private final AccountRepository accounts;
    private final Once once;
    private final List<RoleHold> holds;

    Admissions(AccountRepository accounts, Once once, List<RoleHold> holds) {
        this.accounts = accounts;
        this.once = once;
        this.holds = holds;
    }

    /**
     * Gives the person these roles and no others, except that the last administrator stays one; answers whether a role is
     * left. If none is, nothing changes.
     */
    public boolean giveRoles(UUID id, Set<Role> given) {
        once.hold(id);
        Account account = find(id);
        Set<Role> roles = new TreeSet<>(given);
        if (!given.contains(Role.ADMINISTRATOR) && isLastAdministrator(account)) {
            roles.remove(Role.PARTNER); // nobody is on both sides
            roles.add(Role.ADMINISTRATOR);
        }
        if (roles.isEmpty()) return false;
        holds.forEach(hold -> hold.mustLetGo(id, account.lostBy(roles)));
        account.take(roles);
        return true;
    }

    /** Takes back a password that an administrator gave and that was not changed yet: somebody else knows it. */
    public void needsNoGivenPassword(UUID id) {
        find(id).forgetGivenPassword();
    }

    private boolean isLastAdministrator(Account account) {
        return account.isActiveAdministrator() && accounts.countOtherActiveAdministrators(account.id()) == 0;
    }

    private Account find(UUID id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }
}
