package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Something to be said: the code of a message with its arguments, as the message's format takes them. */
public record Phrase(String code, List<Object> arguments) {

    static Phrase of(String code, @Nullable Object... arguments) {
        return new Phrase(code, Arrays.stream(arguments).map(Phrase::argument).toList());
    }

    /** A message formats dates of the old kind only. */
    private static Object argument(@Nullable Object argument) {
        if (argument instanceof LocalDate day) return java.sql.Date.valueOf(day);
        return Objects.requireNonNullElse(argument, "");
    }

    /** The arguments as a template hands them on. */
    public Object[] array() {
        return arguments.toArray();
    }
}
