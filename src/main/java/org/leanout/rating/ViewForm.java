package org.leanout.rating;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How somebody sees the relationship: the six statements, from 1 (strongly disagree) to 5.
 *
 * @param named whether my name may stand beside my answers if fewer than three people answer; not asked of IT
 */
public record ViewForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull @Min(1) @Max(5) Integer dependability,
        @NotNull @Min(1) @Max(5) Integer proactivity,
        @NotNull @Min(1) @Max(5) Integer dialogue,
        @NotNull @Min(1) @Max(5) Integer understanding,
        @NotNull @Min(1) @Max(5) Integer improvement,
        @NotNull @Min(1) @Max(5) Integer sharedStrategy,
        @Nullable Boolean named) {

    /** An answer from 1 to 5 to each statement, in their order. */
    public static ViewForm of(UUID id, boolean named, int... points) {
        return new ViewForm(id, null, points[0], points[1], points[2], points[3], points[4], points[5], named);
    }

    @SuppressWarnings("NullAway") // nothing is chosen yet
    static ViewForm blank(UUID id) {
        return new ViewForm(id, null, null, null, null, null, null, null, null);
    }

    boolean isNamed() {
        return Boolean.TRUE.equals(named);
    }

    public List<Statement> statements() {
        return List.of(Statement.values());
    }

    public List<Integer> points() {
        return List.of(1, 2, 3, 4, 5);
    }
}
