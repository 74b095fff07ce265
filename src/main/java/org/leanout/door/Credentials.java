package org.leanout.door;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Role;
import org.leanout.account.Status;

/** What signing in compares. */
record Credentials(
        UUID id,
        String name,
        String email,
        List<Role> roles,
        Status status,
        @Nullable String passwordHash,
        boolean passwordTemporary) {

    @Override
    public String toString() {
        return "Credentials[" + id + "]";
    }
}
