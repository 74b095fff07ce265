package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.leanout.account.Me;
import org.leanout.account.OpenTo;
import org.leanout.account.Who;
import org.leanout.partner.PartnerAccess;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Keeps every handler closed to everybody whom its {@link OpenTo} does not name. */
@Component
class Openings implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !isOpen(method, request))
            throw new AccessDeniedException("not open to this person");
        return true;
    }

    private static boolean isOpen(HandlerMethod method, HttpServletRequest request) {
        if (method.getBean() instanceof ErrorController) return true;
        return Arrays.stream(openTo(method)).anyMatch(who -> includes(who, request));
    }

    /** The handler's own word counts before its controller's. */
    static Who[] openTo(HandlerMethod method) {
        return Optional.ofNullable(method.getMethodAnnotation(OpenTo.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), OpenTo.class)))
                .map(OpenTo::value)
                .orElse(new Who[0]);
    }

    private static boolean includes(Who who, HttpServletRequest request) {
        Optional<Visit> visit = Visit.of(request);
        if (visit.isEmpty()) return who == Who.ANYBODY;
        return includes(who, visit.get().me(), Optional.ofNullable(visit.get().access()));
    }

    private static boolean includes(Who who, Me me, Optional<PartnerAccess> access) {
        return switch (who) {
            case ANYBODY, EVERYBODY -> true;
            case IT -> me.readsEveryPartner();
            case BRM -> me.isBrm();
            case MANAGER -> me.isManager();
            case ADMINISTRATOR -> me.isAdministrator();
            case OWNER -> access.filter(PartnerAccess::looksAfter).isPresent();
            case PARTNER -> me.isPartner();
        };
    }
}
