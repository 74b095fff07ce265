package org.leanout.door;

import java.util.Optional;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.audit.Actor;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The person who is signed in. */
@Component
class CurrentActor implements Actor {

    @Override
    public Optional<UUID> accountId() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof Me me ? me.id() : null);
    }
}
