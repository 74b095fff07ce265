package org.leanout.proposal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;

/**
 * A verdict on a proposal.
 *
 * @param ofVersion the version that whoever gives it has read
 * @param words why, or what to change
 * @param contactId the person who said it to the BRM; one who signs in speaks for themself
 * @param saidOn the day on which they said it to the BRM
 */
public record VerdictForm(
        UUID id,
        @Nullable Integer ofVersion,
        @NotNull VerdictKind kind,
        @Nullable @Size(max = 2000) String words,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {

    public VerdictForm {
        id = Ids.orNext(id);
    }

    @SuppressWarnings("NullAway") // nothing is chosen yet
    static VerdictForm blank(UUID id, int version, @Nullable UUID contactId, LocalDate today) {
        return new VerdictForm(id, version, null, null, contactId, today);
    }

    public List<VerdictKind> kinds() {
        return List.of(VerdictKind.values());
    }
}
