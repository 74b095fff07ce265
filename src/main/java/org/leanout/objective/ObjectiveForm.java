package org.leanout.objective;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the partner wants to achieve.
 *
 * @param serves whom it serves in the end
 * @param notes for IT only
 */
public record ObjectiveForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 300) String statement,
        @NotNull ObjectiveKind kind,
        @Nullable @Size(max = 200) String serves,
        @Nullable @Size(max = 300) String measure,
        @Nullable @Size(max = 300) String target,
        @Nullable @Size(max = 2000) String why,
        @Nullable @Size(max = 4000) String notes) {

    static ObjectiveForm blank(UUID id, String statement) {
        return new ObjectiveForm(id, null, statement, ObjectiveKind.SERVICE, null, null, null, null, null);
    }

    public List<ObjectiveKind> kinds() {
        return List.of(ObjectiveKind.values());
    }
}
