package org.leanout.value;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NearDay;
import org.leanout.shared.Refused;

/**
 * One thing that both want to achieve. Days are ISO 8601, as text: Spring would drop the whole line for a day that it
 * cannot read.
 *
 * @param id of the line that it changes, or that it is to be; none for one that nobody needs to name yet
 * @param internal whether it is IT's own note, which the partner never sees
 * @param baseline from where, and {@code baselineOn} when that was so
 * @param ownerId who of IT looks after it, and {@code contactId} who of the partner
 * @param objectiveId what it serves
 * @param removed whether the line is taken out
 */
public record LineForm(
        @Nullable UUID id,
        @Nullable Boolean internal,
        @Nullable @Size(max = 300) String outcome,
        @Nullable @Size(max = 300) String measure,
        @Nullable @Size(max = 40) String unit,
        @Nullable @Size(max = 100) String baseline,
        @Nullable @Size(max = 40) String baselineOn,
        @Nullable @Size(max = 300) String target,
        @Nullable @Size(max = 40) String byOn,
        @Nullable UUID ownerId,
        @Nullable UUID contactId,
        @Nullable UUID objectiveId,
        @Nullable Boolean removed) {

    static LineForm blank() {
        return new LineForm(null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public boolean isInternal() {
        return Boolean.TRUE.equals(internal);
    }

    /** Nothing is written into it: whom it names, and what it serves, say nothing by themselves. */
    public boolean isEmpty() {
        return Stream.of(outcome, measure, unit, baseline, baselineOn, target, byOn)
                .allMatch(said -> said == null);
    }

    /** The same of the line with that id, to compare with. */
    LineForm as(UUID line) {
        return new LineForm(
                line,
                isInternal(),
                outcome,
                measure,
                unit,
                baseline,
                baselineOn,
                target,
                byOn,
                ownerId,
                contactId,
                objectiveId,
                null);
    }

    boolean stays() {
        return !isEmpty() && !Boolean.TRUE.equals(removed);
    }

    /** Throws {@link Refused} unless it says what is to be achieved, and its days are such; {@code at} is its place. */
    void mustBeWhole(String at, LocalDate today) {
        LocalDate from = read(at + ".baselineOn", baselineOn);
        LocalDate by = read(at + ".byOn", byOn);
        if (outcome == null) throw Refused.at(at + ".outcome", "NotBlank");
        if (from != null && from.isAfter(today)) throw Refused.at(at + ".baselineOn", "refused.voice.future");
        if (from != null && !NearDay.Check.isNear(from, today)) throw Refused.at(at + ".baselineOn", "NearDay");
        if (by != null && !NearDay.Check.isNear(by, today)) throw Refused.at(at + ".byOn", "NearDay");
        if (from != null && by != null && by.isBefore(from)) throw Refused.at(at + ".byOn", "refused.line.byBefore");
        mustBeNumber(at + ".baseline", baseline);
        mustBeNumber(at + ".target", target);
    }

    /** Words say from where and to where as well; with a unit they would say nothing. */
    private void mustBeNumber(String field, @Nullable String typed) {
        boolean wrong = unit != null && typed != null && Progress.number(typed) == null;
        if (wrong) throw Refused.at(field, "refused.line.number", unit);
    }

    private static @Nullable LocalDate read(String field, @Nullable String typed) {
        try {
            return day(typed);
        } catch (DateTimeParseException unreadable) {
            throw Refused.at(field, "typeMismatch.java.time.LocalDate");
        }
    }

    static @Nullable LocalDate day(@Nullable String typed) {
        return typed == null ? null : LocalDate.parse(typed);
    }

    /** The same the other way. */
    static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
