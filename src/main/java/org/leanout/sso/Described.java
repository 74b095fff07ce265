package org.leanout.sso;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Role;

/**
 * Somebody as the provider describes them.
 *
 * @param issuer the provider
 * @param subject the name that it never gives to anybody else
 * @param email their address, if the provider has made sure that it is theirs
 * @param roles what the claims make of them
 * @param partners the slugs of the partners that the claims name
 */
record Described(
        String issuer,
        String subject,
        String name,
        @Nullable String email,
        Set<Role> roles,
        Set<String> partners) {

    /** Of two sign-ins in one moment the second one waits on this. */
    UUID key() {
        return UUID.nameUUIDFromBytes((issuer + '\n' + subject).getBytes(StandardCharsets.UTF_8));
    }

    boolean isOnBothSides() {
        return roles.contains(Role.PARTNER) && roles.size() > 1;
    }
}
