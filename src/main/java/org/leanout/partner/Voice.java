package org.leanout.partner;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Whose word something is.
 *
 * @param contactId the person of the partner who said it
 * @param saidOn the day they said it, which may lie before the day it was entered
 */
public record Voice(UUID contactId, Word word, LocalDate saidOn, UUID enteredBy, LocalDate enteredOn) {

    public boolean isOwn() {
        return word == Word.PARTNER;
    }
}
