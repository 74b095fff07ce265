package org.leanout.account;

import java.util.Set;
import java.util.UUID;
import org.leanout.shared.Refused;

/** What holds a person in a role, as another module knows; asked before a role is taken away. */
public interface RoleHold {

    /** Throws {@link Refused}, beside the field {@code roles}, while the person is needed in one of them. */
    void mustLetGo(UUID accountId, Set<Role> lost);
}
