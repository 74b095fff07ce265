package org.leanout.value;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How far a line of the plan has come; nothing is noted of a line that says nothing. */
public record ValueForm(
        @Nullable UUID lineId, @Nullable @Size(max = 100) String amount) {

    boolean isSaid() {
        return lineId != null && amount != null;
    }
}
