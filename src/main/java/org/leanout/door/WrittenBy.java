package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Adds to the hidden fields of every form, beside Spring Security's token, whom the form was made for. */
@Component
class WrittenBy implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor security ? new Fields(security) : bean;
    }

    private record Fields(RequestDataValueProcessor security) implements RequestDataValueProcessor {

        @Override
        public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> given = security.getExtraHiddenFields(request);
            if (given == null || given.isEmpty()) return given; // a form that only asks
            Map<String, String> fields = new HashMap<>(given);
            Visit.of(request)
                    .ifPresent(visit -> fields.put(Typed.BY, visit.me().id().toString()));
            return fields;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return security.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return security.processFormFieldValue(request, name, value, type);
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return security.processUrl(request, url);
        }
    }
}
