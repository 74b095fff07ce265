package org.leanout.improvement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What IT makes better.
 *
 * @param task the partner's business task
 */
public record ImprovementForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String what,
        @NotBlank @Size(max = 200) String task,
        @NotNull ImprovementKind kind) {

    static ImprovementForm blank(UUID id) {
        return new ImprovementForm(id, null, "", "", ImprovementKind.FASTER);
    }

    public List<ImprovementKind> kinds() {
        return List.of(ImprovementKind.values());
    }
}
