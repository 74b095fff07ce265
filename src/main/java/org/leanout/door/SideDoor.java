package org.leanout.door;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.leanout.partner.PartnerAccess;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** The same door for somebody who sends no request, but mail: by the same look-up, and with the same rights. */
@Component
public class SideDoor {

    private final Visits visits;

    SideDoor(Visits visits) {
        this.visits = visits;
    }

    /** Empty for whoever may not sign in, or not see the partner of this name. */
    public Optional<PartnerAccess> access(UUID accountId, String slug) {
        return visits.begin(accountId, slug).map(Visit::access);
    }

    /** Does something in the person's name, so that the history tells who did it; it ends what transaction it begins. */
    public void act(PartnerAccess access, Consumer<PartnerAccess> errand) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(SessionAccount.authenticated(access.me())));
        try {
            errand.accept(access);
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
