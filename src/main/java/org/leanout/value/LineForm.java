package org.leanout.value;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that both want to achieve.
 *
 * @param id of the line that it changes; none for a new one
 * @param byOn a day in ISO 8601, as text: Spring would drop the whole line for a day that it cannot read
 */
public record LineForm(
        @Nullable UUID id,
        @Nullable @Size(max = 300) String outcome,
        @Nullable @Size(max = 300) String measure,
        @Nullable @Size(max = 300) String target,
        @Nullable @Size(max = 40) String byOn) {

    static LineForm blank() {
        return new LineForm(null, null, null, null, null);
    }

    boolean isEmpty() {
        return Stream.of(outcome, measure, target, byOn).allMatch(said -> said == null);
    }

    boolean hasUnreadableDay() {
        try {
            day();
            return false;
        } catch (DateTimeParseException unreadable) {
            return true;
        }
    }

    public @Nullable LocalDate day() {
        return byOn == null ? null : LocalDate.parse(byOn);
    }
}
