package org.leanout.help;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NearDay;

/**
 * The answer to an offer. Whom it comes from, and when it was given, is asked of the BRM who enters it on somebody's
 * behalf; of one of the partner's own people both are known.
 *
 * @param version of the offer that was read
 * @param askAgainOn for a no: the day on which IT may ask again
 */
public record AnswerForm(
        @Nullable Integer version,
        @NotNull Boolean accepted,
        @Nullable UUID contactId,
        @Nullable LocalDate answeredOn,
        @Nullable DeclineReason reason,
        @Nullable @Size(max = 1000) String words,
        @NearDay @Nullable LocalDate askAgainOn) {

    static AnswerForm blank(Integer version, @Nullable UUID contactId, LocalDate today) {
        return new AnswerForm(version, null, contactId, today, null, null, null);
    }

    public List<DeclineReason> reasons() {
        return List.of(DeclineReason.values());
    }
}
