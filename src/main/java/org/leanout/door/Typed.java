package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;

/**
 * A form that was sent by somebody who was not signed in any more. It stays in their browser, in hidden fields of the
 * pages that follow, and nowhere else, until they have signed in again and send it once more.
 *
 * @param to the address that it was sent to
 * @param by the account that the form was made for
 */
record Typed(String to, UUID by, List<Field> fields) {

    /** A hidden field of every form: the account that it was made for. */
    static final String BY = "_by";

    static final String KEPT_TO = "kept-to";
    static final String KEPT_BY = "kept-by";

    /** What the names of the fields begin with, as long as they are kept on the sign-in page. */
    static final String KEPT = "kept.";

    private static final String ATTRIBUTE = Typed.class.getName();

    record Field(String name, String value) {

        /** Whether a person wrote it, who would want to see it: words, and no id or choice. */
        public boolean isProse() {
            return value.strip().contains(" ");
        }
    }

    /** What the form sent; empty for what is never kept, which is passwords, and for a button with nothing beside it. */
    static Optional<Typed> sentIn(HttpServletRequest request) {
        boolean form = request.getMethod().equals("POST") && !isSecret(request.getRequestURI());
        UUID by = form ? id(request.getParameter(BY)) : null;
        if (by == null) return Optional.empty();
        List<Field> fields = fields(request, "")
                .filter(field -> !field.name().startsWith("_"))
                .toList();
        return fields.isEmpty() ? Optional.empty() : Optional.of(new Typed(request.getRequestURI(), by, fields));
    }

    /** What the sign-in page has kept. */
    static Optional<Typed> keptIn(HttpServletRequest request) {
        UUID by = id(request.getParameter(KEPT_BY));
        String to = request.getParameter(KEPT_TO);
        if (by == null || to == null || !to.matches("/[^/\\\\].*") || isSecret(to)) return Optional.empty();
        return Optional.of(new Typed(to, by, fields(request, KEPT).toList()));
    }

    private static Stream<Field> fields(HttpServletRequest request, String prefix) {
        Map<String, String[]> all = request.getParameterMap();
        return all.keySet().stream()
                .filter(name -> name.startsWith(prefix))
                .flatMap(name ->
                        Arrays.stream(all.get(name)).map(value -> new Field(name.substring(prefix.length()), value)));
    }

    private static boolean isSecret(String address) {
        return address.matches(".*/(login|logout|setup|password)");
    }

    private static @Nullable UUID id(@Nullable String text) {
        try {
            return text == null ? null : UUID.fromString(text);
        } catch (IllegalArgumentException mangled) {
            return null;
        }
    }

    boolean isBy(Me me) {
        return by.equals(me.id());
    }

    /** Hands it to the page that is shown next. */
    void pass(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Optional<Typed> passedIn(HttpServletRequest request) {
        return Optional.ofNullable((Typed) request.getAttribute(ATTRIBUTE));
    }
}
