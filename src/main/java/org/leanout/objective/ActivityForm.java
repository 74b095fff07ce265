package org.leanout.objective;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NearDay;

/**
 * What IT does.
 *
 * @param untilOn the last day; none while nobody knows
 * @param hours what it takes of IT's time, all in all
 * @param ledBy who in IT leads it, who need not sign in here
 */
public record ActivityForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String name,
        @NotNull ActivityKind kind,
        @NearDay @NotNull LocalDate fromOn,
        @NearDay @Nullable LocalDate untilOn,
        @Nullable @Min(0) @Max(1_000_000) Integer hours,
        @Nullable @Size(max = 120) String ledBy) {

    static ActivityForm blank(UUID id, LocalDate today) {
        return new ActivityForm(id, null, "", ActivityKind.PROJECT, today, null, null, null);
    }

    public List<ActivityKind> kinds() {
        return List.of(ActivityKind.values());
    }
}
