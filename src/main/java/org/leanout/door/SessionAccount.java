package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Keeps of a signed-in person nothing but the account's id in the session, and reads the rest anew at each request. */
@Component
class SessionAccount implements SecurityContextRepository {

    /** Spring Session writes this one into the session's row as well, so that an account's sessions can be found. */
    static final String ATTRIBUTE = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    /** What links have let their person in to, as {@link OpenedThings} writes it. */
    static final String ONLY = SessionAccount.class.getName() + ".only";

    private final Visits visits;

    SessionAccount(Visits visits) {
        this.visits = visits;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        Supplier<SecurityContext> context = SingletonSupplier.of(() -> load(request));
        return new DeferredSecurityContext() {
            @Override
            public SecurityContext get() {
                return context.get();
            }

            @Override
            public boolean isGenerated() {
                return accountIdIn(request).isEmpty();
            }
        };
    }

    private SecurityContext load(HttpServletRequest request) {
        return accountIdIn(request)
                .flatMap(id -> visits.begin(id, request))
                .map(visit -> visit.onlyTo(onlyIn(request)))
                .map(visit -> {
                    visit.remember(request);
                    return new SecurityContextImpl(authenticated(visit.me()));
                })
                .orElseGet(SecurityContextImpl::new);
    }

    static Authentication authenticated(Me me) {
        return UsernamePasswordAuthenticationToken.authenticated(me, null, Authorities.of(me));
    }

    private static Optional<UUID> accountIdIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String id)) return Optional.empty();
        return Optional.of(UUID.fromString(id));
    }

    private static @Nullable List<String> onlyIn(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String things = session == null ? null : (String) session.getAttribute(ONLY);
        return things == null ? null : OpenedThings.in(things);
    }

    @Override
    public void saveContext(
            @Nullable SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = context == null ? null : context.getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof Me me) signIn(request.getSession(), me);
        else if (request.getSession(false) != null) request.getSession().removeAttribute(ATTRIBUTE);
    }

    private static void signIn(HttpSession session, Me me) {
        session.setAttribute(ATTRIBUTE, me.id().toString());
        session.removeAttribute(ONLY);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return accountIdIn(request).isPresent();
    }

    @Override
    @Deprecated
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }
}
