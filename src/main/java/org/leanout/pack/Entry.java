package org.leanout.pack;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Markdown;

/**
 * A record that a review pack names.
 *
 * @param kind of record, and its state: both together are the code of the words that count them
 * @param said a little more of it
 * @param day that it is about, and another, as the kind has them
 * @param number hours, or how many activities, as the kind has it
 * @param total how many of this kind and state there are, of which a few are named; what their numbers add up to, and how
 *     many of these are zero
 */
record Entry(
        Section section,
        PackKind kind,
        String state,
        @Nullable UUID id,
        String title,
        @Nullable String said,
        @Nullable LocalDate day,
        @Nullable LocalDate other,
        @Nullable Integer number,
        int total,
        int sum,
        int zeros) {

    private static final int BRIEF = 240;

    /** Its address, below the partner. */
    public String path() {
        return kind.path(id);
    }

    PackLine line() {
        return new PackLine(section, kind, state);
    }

    /** The code of the words that count those of its kind and state. */
    public String code() {
        return line().code();
    }

    /** The code of the words for its day. */
    public String dayCode() {
        return "pack.day." + section + "." + kind;
    }

    /** The code of the words for the other day. */
    public String otherCode() {
        return "pack.other." + section + "." + kind;
    }

    /** The code of the words for its number. */
    public String numberCode() {
        return "pack.number." + section + "." + kind;
    }

    /** As much of what is said as a list has room for, as plain text. */
    public String brief() {
        String plain = said == null ? "" : Markdown.plain(said);
        if (plain.codePointCount(0, plain.length()) <= BRIEF) return plain;
        return plain.substring(0, plain.offsetByCodePoints(0, BRIEF)).stripTrailing() + "…";
    }
}
