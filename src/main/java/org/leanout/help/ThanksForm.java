package org.leanout.help;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the partner says of help that was given.
 *
 * @param rating whether it was useful, from 1, not at all, to 5, very
 */
public record ThanksForm(
        @NotNull @Min(1) @Max(5) Integer rating,
        @Nullable @Size(max = 1000) String thanks) {

    public List<Integer> ratings() {
        return List.of(1, 2, 3, 4, 5);
    }
}
