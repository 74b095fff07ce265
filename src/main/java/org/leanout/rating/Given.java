package org.leanout.rating;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer that counts, and so one that may be shown.
 *
 * @param contactId the person of the partner; none if it is IT's
 * @param name of the person, where it may stand beside the answers: IT's, and the partner's if fewer than three answered
 * @param endedOn the day on which its round ended
 */
record Given(
        @Nullable UUID contactId,
        @Nullable String name,
        LocalDate endedOn,
        LocalDate answeredOn,
        int dependability,
        int proactivity,
        int dialogue,
        int understanding,
        int improvement,
        int sharedStrategy) {

    boolean isOfIt() {
        return contactId == null;
    }

    public Answers answers() {
        return Answers.of(dependability, proactivity, dialogue, understanding, improvement, sharedStrategy);
    }

    /** Whether IT answered when it could already read what the partner had said. */
    public boolean isAfterwards() {
        return !answeredOn.isBefore(endedOn);
    }
}
