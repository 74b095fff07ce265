package org.leanout.ambition;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.shared.NearDay;

/** Which level, by when, and why. */
public record AmbitionForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotNull Level level,
        @NearDay @NotNull LocalDate byOn,
        @NotBlank @Size(max = 500) String because) {

    private static final int USUAL_MONTHS = 12;

    static AmbitionForm blank(UUID id, LocalDate today) {
        return new AmbitionForm(id, null, null, today.plusMonths(USUAL_MONTHS), "");
    }

    /** Nobody wants the lowest. */
    public List<Level> levels() {
        return Stream.of(Level.values()).filter(it -> it != Level.AD_HOC).toList();
    }
}
