package org.leanout.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What every form that is shown again with its errors has in common: its status, and that no field of it is lost. */
@Configuration(proxyBeanMethods = false)
class FormStatus implements WebMvcConfigurer, HandlerInterceptor {

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView shown) {
        if (shown == null || !request.getMethod().equals("POST")) return;
        List<BindingResult> wrong = shown.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .filter(BindingResult::hasErrors)
                .toList();
        if (wrong.isEmpty()) return;
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value()); // so that no program takes it for a success
        wrong.forEach(result -> restore(result, (HandlerMethod) handler, shown));
    }

    /** Spring leaves no record behind when one of its components cannot be read; the template needs the others. */
    private static void restore(BindingResult result, HandlerMethod handler, ModelAndView shown) {
        if (result.getTarget() != null) return;
        Arrays.stream(handler.getMethodParameters())
                .map(parameter -> parameter.getParameterType())
                .filter(type -> type.isRecord() && isReadFrom(result, type))
                .findFirst()
                .ifPresent(form -> shown.addObject(result.getObjectName(), read(form, result)));
    }

    private static boolean isReadFrom(BindingResult result, Class<?> form) {
        return result.getFieldErrors().stream()
                .allMatch(error -> Arrays.stream(form.getRecordComponents())
                        .anyMatch(component -> component.getName().equals(error.getField())));
    }

    private static Object read(Class<?> form, BindingResult result) {
        Object[] values = Arrays.stream(form.getRecordComponents())
                .map(component -> value(component, result))
                .toArray();
        return BeanUtils.instantiateClass(BeanUtils.getResolvableConstructor(form), values);
    }

    /** What was read of the component; nothing, if what was typed into it is not of its type. */
    private static @Nullable Object value(RecordComponent component, BindingResult result) {
        Object value = result.getFieldValue(component.getName());
        return component.getType().isInstance(value) ? value : null;
    }
}
