package org.leanout.demand;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Work that the partner wants of IT.
 *
 * @param ask what they asked for, or what IT saw before they did
 * @param contactId with whom it arose
 * @param requestId the request that it comes of, if there is one on file
 * @param proposalId the proposal that it comes of, likewise
 */
public record DemandForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @NotNull Arose arose,
        @NotBlank @Size(max = 2000) String ask,
        @NotNull LocalDate aroseOn,
        @Nullable UUID contactId,
        @Nullable UUID requestId,
        @Nullable UUID proposalId) {

    public DemandForm {
        arose = arose == null ? (proposalId == null ? Arose.ARRIVED : Arose.SHAPED) : arose;
    }

    static DemandForm blank(UUID id, LocalDate today) {
        return new DemandForm(id, null, "", Arose.ARRIVED, "", today, null, null, null);
    }

    List<UUID> contacts() {
        return contactId == null ? List.of() : List.of(contactId);
    }

    /** What comes of a proposal of IT did not arrive by itself. */
    public List<Arose> ways() {
        return proposalId == null ? List.of(Arose.values()) : List.of(Arose.SHAPED, Arose.SURFACED);
    }
}
