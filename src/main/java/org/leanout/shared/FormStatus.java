package org.leanout.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every form that is shown again with its errors has in common: its status, and that no field of it is lost. */
@ControllerAdvice
class FormStatus implements WebMvcConfigurer, HandlerInterceptor {

    private static final String BINDER = FormStatus.class.getName() + ".";

    /** A name as our forms have it, with an index or a key; at other indexes Spring fails instead of answering. */
    private static final Pattern NAME = Pattern.compile(
            "[^\\[\\]]*|[A-Za-z.]+\\[[0-9]{1,2}](\\.[A-Za-z]+)?|numbers\\[[A-Za-z0-9_]+(\\.[A-Za-z0-9_]+)+]");

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean ours = Collections.list(request.getParameterNames()).stream()
                .allMatch(name -> NAME.matcher(name).matches());
        if (!ours) response.sendError(HttpStatus.BAD_REQUEST.value());
        return ours;
    }

    @InitBinder
    void remember(WebDataBinder binder, HttpServletRequest request) {
        request.setAttribute(BINDER + binder.getObjectName(), binder);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown == null || !request.getMethod().equals("POST")) return;
        var wrong = shown.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(BindingResult::hasErrors)
                .toList();
        if (wrong.isEmpty()) return;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()); // so that no program takes it for a success
        wrong.forEach(result -> restore(result, request, shown));
    }

    /** Spring leaves no record in the model when one of its components cannot be read; the template needs the others. */
    private static void restore(BindingResult result, HttpServletRequest request, ModelAndView shown) {
        if (result.getTarget() != null) return;
        if (request.getAttribute(BINDER + result.getObjectName()) instanceof WebDataBinder binder)
            shown.addObject(result.getObjectName(), binder.getTarget());
    }
}
