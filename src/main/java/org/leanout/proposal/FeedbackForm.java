package org.leanout.proposal;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.NearDay;

/**
 * Whom IT asks to answer a proposal that was sent, and until when.
 *
 * @param decider the one of the readers who is asked for the verdict
 */
public record FeedbackForm(
        @Nullable Integer version,
        Set<UUID> readers,
        @Nullable UUID decider,
        @NearDay @Nullable LocalDate answerDueOn) {

    public FeedbackForm {
        readers = Ids.chosen(readers);
    }

    Set<UUID> everybody() {
        if (decider == null) return readers;
        return Stream.concat(readers.stream(), Stream.of(decider)).collect(Collectors.toSet());
    }
}
