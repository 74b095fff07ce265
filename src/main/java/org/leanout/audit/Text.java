package org.leanout.audit;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the history writes a value: people by id, days in ISO 8601, enums by the code of their message. */
final class Text {

    private Text() {}

    static @Nullable String of(@Nullable Object value) {
        if (value == null) return null;
        if (value instanceof Collection<?> many) return joined(many);
        if (value instanceof Object[] many) return joined(Arrays.asList(many));
        return value instanceof Enum<?> constant ? code(constant) : value.toString();
    }

    /** The code of the message that says what the constant means. */
    private static String code(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    private static String joined(Collection<?> many) {
        return many.stream().map(Text::of).collect(Collectors.joining(", "));
    }
}
