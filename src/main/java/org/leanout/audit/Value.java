package org.leanout.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A value as the history keeps it, and what it is to a reader: one of the four.
 *
 * @param codes of messages, as the values of enums are
 * @param time in the organisation's time zone
 */
public record Value(
        @Nullable String text,
        List<String> codes,
        @Nullable LocalDate day,
        @Nullable LocalDateTime time) {

    private static final Pattern CODES = Pattern.compile("[A-Z][A-Za-z]*\\.[A-Z_]+(, [A-Z][A-Za-z]*\\.[A-Z_]+)*");

    /** An id that names nobody whom the reader may know by name. */
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Value of(@Nullable String kept, ZoneId zone) {
        if (kept == null) return text(null);
        if (kept.equals("true") || kept.equals("false")) return codes(List.of("history." + kept));
        if (ID.matcher(kept).matches()) return codes(List.of("history.record"));
        if (CODES.matcher(kept).matches()) return codes(List.of(kept.split(", ")));
        LocalDate day = read(kept, LocalDate::parse);
        Instant instant = read(kept, Instant::parse);
        if (day == null && instant == null) return text(kept);
        return new Value(null, List.of(), day, instant == null ? null : LocalDateTime.ofInstant(instant, zone));
    }

    private static Value text(@Nullable String text) {
        return new Value(text, List.of(), null, null);
    }

    private static Value codes(List<String> codes) {
        return new Value(null, codes, null, null);
    }

    private static <T> @Nullable T read(String kept, Function<String, T> parse) {
        try {
            return parse.apply(kept);
        } catch (DateTimeParseException other) {
            return null;
        }
    }

    public boolean isEmpty() {
        return codes.isEmpty() && day == null && time == null && (text == null || text.isEmpty());
    }
}
