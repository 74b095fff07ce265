package org.leanout.dashboard;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sentence to IT. Whoever wants to say more first may leave it to the form that asks for the rest.
 *
 * @param id of the record that it becomes
 * @param more whether they want to say more before it is sent
 */
record TellingForm(
        @Nullable UUID id,
        @NotNull Telling about,
        @Size(max = 200) String sentence,
        @Nullable Boolean more) {

    TellingForm {
        sentence = sentence == null ? "" : sentence;
    }

    static TellingForm blank(UUID id) {
        return new TellingForm(id, Telling.REQUEST, "", null);
    }

    public List<Telling> kinds() {
        return List.of(Telling.values());
    }

    /** Whether there is nothing to be sent. */
    boolean isEmpty() {
        return sentence.isBlank() && !Boolean.TRUE.equals(more);
    }

    /** Whether it goes to IT as it is. */
    boolean isEnough() {
        return about.isEnough() && !Boolean.TRUE.equals(more);
    }
}
