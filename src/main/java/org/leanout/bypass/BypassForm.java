package org.leanout.bypass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the partner had done by a third party.
 *
 * @param asked whether IT was asked first; no default, since it is the point
 * @param because more about the reason
 * @param cost in words, if it is known
 * @param contactId who of the partner told IT, if IT did not notice it itself; not asked of the partner's own people
 * @param saidOn when they told it
 */
public record BypassForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String what,
        @Nullable @Size(max = 100) String thirdParty,
        @NotNull LocalDate happenedOn,
        @NotNull Boolean asked,
        @NotNull BypassReason reason,
        @Nullable @Size(max = 1000) String because,
        @Nullable @Size(max = 60) String cost,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {

    static BypassForm blank(UUID id, LocalDate today, String what) {
        return new BypassForm(id, null, what, null, today, null, null, null, null, null, today);
    }

    public List<BypassReason> reasons() {
        return List.of(BypassReason.values());
    }
}
