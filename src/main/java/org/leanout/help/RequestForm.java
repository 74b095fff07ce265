package org.leanout.help;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the partner asks for. Who asked, and when, is asked of the BRM who notes it; of one of the partner's own people
 * both are known.
 *
 * @param urgency how urgent it is, in their words
 * @param size how large it seems, in their words
 */
public record RequestForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String what,
        @Nullable UUID contactId,
        @Nullable LocalDate askedOn,
        @Nullable @Size(max = 120) String urgency,
        @Nullable @Size(max = 120) String size) {

    static RequestForm blank(UUID id, LocalDate today, String title) {
        return new RequestForm(id, null, title, null, null, today, null, null);
    }
}
