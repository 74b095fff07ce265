package org.leanout.account;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The person who is signed in, as of this request.
 *
 * @param passwordTemporary whether somebody else chose the password, so that it must be changed first
 * @param zone in which they read times, if they have chosen one
 */
public record Me(
        UUID id,
        String name,
        String email,
        Set<Role> roles,
        boolean passwordTemporary,
        @Nullable ZoneId zone) {

    public Me(UUID id, String name, String email, Set<Role> roles, boolean passwordTemporary) {
        this(id, name, email, roles, passwordTemporary, null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** Whether one of the roles reads every partner's records. */
    public boolean readsEveryPartner() {
        return roles.stream().anyMatch(Role::readsEveryPartner);
    }

    public boolean isBrm() {
        return is(Role.BRM);
    }

    public boolean isManager() {
        return is(Role.MANAGER);
    }

    public boolean isPartner() {
        return is(Role.PARTNER);
    }

    public boolean isAdministrator() {
        return is(Role.ADMINISTRATOR);
    }

    public String initials() {
        return Initials.of(name);
    }
}
