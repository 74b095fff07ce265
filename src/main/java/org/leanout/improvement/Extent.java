package org.leanout.improvement;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Refused;

/**
 * How large an impact is: a number with its unit, words, or both.
 *
 * @param unit what is counted, such as "minutes a month"
 */
@Embeddable
record Extent(
        @Nullable Integer amount,
        @Nullable String unit,
        @Nullable String words) {

    /** What somebody said in the fields of a form; refuses half a number, and nothing at all. */
    static Extent of(@Nullable Integer amount, @Nullable String unit, @Nullable String words) {
        if (amount != null && unit == null) throw Refused.at("unit", "refused.extent.noUnit");
        if (amount == null && unit != null) throw Refused.at("amount", "refused.extent.noAmount");
        if (amount == null && words == null) throw Refused.at("words", "refused.extent.nothing");
        return new Extent(amount, unit, words);
    }

    /** The same, or nothing: what happened can be large enough to need no size. */
    static @Nullable Extent orNone(@Nullable Integer amount, @Nullable String unit, @Nullable String words) {
        return amount == null && unit == null && words == null ? null : of(amount, unit, words);
    }

    static Extent inWords(String words) {
        return new Extent(null, null, words);
    }

    /** As the history tells it. */
    @Override
    public String toString() {
        String size = amount == null ? null : amount + " " + unit;
        return Stream.of(size, words).filter(Objects::nonNull).collect(Collectors.joining(": "));
    }
}
