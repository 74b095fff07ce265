package org.leanout.sso;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Role;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The settings under {@code leanout.sso}.
 *
 * @param only whether nobody but administrators may sign in with a password
 * @param rolesClaim the claim that says what somebody is; without it roles are given by hand
 * @param roles by role the values of that claim that give it
 * @param partnersClaim the claim that says which partners somebody belongs to; without it that is said by hand
 * @param partners by a partner's slug the values of that claim that mean it, where they are not the slug itself
 */
@ConfigurationProperties("leanout.sso")
record SsoSettings(
        @DefaultValue("false") boolean only,
        @Nullable String rolesClaim,
        @DefaultValue Map<Role, Set<String>> roles,
        @Nullable String partnersClaim,
        @DefaultValue Map<String, Set<String>> partners) {

    SsoSettings {
        if (rolesClaim == null && !roles.isEmpty())
            throw new IllegalArgumentException("leanout.sso.roles says what claims mean, leanout.sso.roles-claim"
                    + " does not say which claim: set both, or none");
    }

    boolean givesRoles() {
        return rolesClaim != null;
    }

    boolean namesPartners() {
        return partnersClaim != null;
    }
}
