package org.leanout.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the partner complains of.
 *
 * @param raisedOn when they said so; not asked of the partner's own people, who say so now
 * @param contactId who of them complained; not asked of the partner's own people, who speak for themselves
 * @param who it was, or who is concerned, in free words
 * @param ownerId who of IT sees to it; not asked of the partner's people
 */
public record ComplaintForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String what,
        @Nullable @Size(max = 2000) String words,
        @NotNull Severity severity,
        @Nullable LocalDate raisedOn,
        @Nullable UUID contactId,
        @Nullable @Size(max = 100) String who,
        @Nullable UUID ownerId) {

    static ComplaintForm blank(UUID id, @Nullable UUID ownerId, LocalDate today, String what) {
        return new ComplaintForm(id, null, what, null, null, today, null, null, ownerId);
    }

    /** The same, for somebody of IT to see to. */
    ComplaintForm to(@Nullable UUID owner) {
        return new ComplaintForm(id, version, what, words, severity, raisedOn, contactId, who, owner);
    }

    List<UUID> contacts() {
        return contactId == null ? List.of() : List.of(contactId);
    }

    List<UUID> colleagues() {
        return ownerId == null ? List.of() : List.of(ownerId);
    }

    public List<Severity> severities() {
        return List.of(Severity.values());
    }
}
