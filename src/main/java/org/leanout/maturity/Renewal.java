package org.leanout.maturity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.PartnerChanged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Assesses anew whatever partner a request changed: after its transaction, and before its answer, so that the page it
 * leads to shows the change. What fails here is made good at night, and fails no request.
 */
@Component
class Renewal implements WebMvcConfigurer, HandlerInterceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Renewal.class);
    private static final String CHANGED = Renewal.class.getName();

    private final Assessments assessments;

    Renewal(Assessments assessments) {
        this.assessments = assessments;
    }

    @EventListener
    void remember(PartnerChanged event) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) return; // the program's own work renews what it changes by itself
        Set<UUID> changed = changedIn(request);
        changed.add(event.partnerId());
        request.setAttribute(CHANGED, changed, RequestAttributes.SCOPE_REQUEST);
    }

    @SuppressWarnings("unchecked")
    private static Set<UUID> changedIn(RequestAttributes request) {
        Object changed = request.getAttribute(CHANGED, RequestAttributes.SCOPE_REQUEST);
        return changed == null ? new LinkedHashSet<>() : (Set<UUID>) changed;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        if (attributes != null) changedIn(attributes).forEach(this::renew);
    }

    private void renew(UUID partnerId) {
        try {
            assessments.renew(partnerId);
        } catch (RuntimeException failure) {
            LOG.error("The partner {} could not be assessed anew.", partnerId, failure);
        }
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }
}
