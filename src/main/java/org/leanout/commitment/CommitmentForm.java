package org.leanout.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NearDay;

/**
 * What one side promised the other.
 *
 * @param accountId who of IT owes it, or is owed
 * @param contactId who of the partner is owed, or owes it
 * @param notedOn the day of the promise
 * @param originId the offer, the proposal or the improvement that it comes from, if it comes from one
 */
public record CommitmentForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 500) String what,
        @NotNull Side owedBy,
        @Nullable UUID accountId,
        @Nullable UUID contactId,
        @NearDay @NotNull LocalDate notedOn,
        @NearDay @NotNull LocalDate dueOn,
        @Nullable UUID originId) {

    private static final int USUAL_DAYS = 14;

    public CommitmentForm {
        owedBy = owedBy == null ? Side.IT : owedBy;
    }

    static CommitmentForm blank(UUID id, @Nullable UUID accountId, LocalDate today, String what) {
        return new CommitmentForm(id, null, what, Side.IT, accountId, null, today, today.plusDays(USUAL_DAYS), null);
    }

    /** The same, to do what something else led to. */
    CommitmentForm from(PromiseOrigin origin) {
        return new CommitmentForm(
                id, version, origin.title(), owedBy, accountId, origin.contactId(), notedOn, dueOn, origin.id());
    }

    /** The same, promised to IT by one of the partner's people. */
    CommitmentForm by(@Nullable UUID contact) {
        return new CommitmentForm(id, version, what, Side.PARTNER, null, contact, notedOn, dueOn, originId);
    }

    List<UUID> contacts() {
        return contactId == null ? List.of() : List.of(contactId);
    }

    List<UUID> colleagues() {
        return accountId == null ? List.of() : List.of(accountId);
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }
}
