package org.leanout.savedview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A view to be saved.
 *
 * @param query what the portfolio's address says behind the question mark
 */
record SavedViewForm(
        @NotNull UUID id,
        @NotBlank @Size(max = 80) String name,
        @Nullable @Size(max = 2000) String query) {}
