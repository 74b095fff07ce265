package org.leanout.dashboard;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to IT.
 *
 * @param id of the record that it becomes
 * @param more whether they want to say more before it is sent
 */
record TellingForm(
        @Nullable UUID id,
        @NotNull Telling about,
        @NotBlank @Size(max = 200) String sentence,
        @Nullable Boolean more) {

    static TellingForm blank(UUID id) {
        return new TellingForm(id, Telling.REQUEST, "", null);
    }

    public List<Telling> kinds() {
        return List.of(Telling.values());
    }

    /** Whether it goes to IT as it is. */
    boolean isEnough() {
        return about.isEnough() && !Boolean.TRUE.equals(more);
    }
}
