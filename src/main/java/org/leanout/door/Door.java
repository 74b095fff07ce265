package org.leanout.door;

import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * Stands before everything of a partner. Whoever has no standing there learns the same as if the partner did not exist:
 * see {@link Refusals}.
 */
@Component
class Door implements AuthorizationManager<RequestAuthorizationContext> {

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends Authentication> authentication, RequestAuthorizationContext context) {
        authentication.get(); // signing in is what looks the visit up
        return new AuthorizationDecision(Visit.of(context.getRequest())
                .filter(visit -> visit.access() != null && visit.covers(context.getRequest()))
                .isPresent());
    }
}
