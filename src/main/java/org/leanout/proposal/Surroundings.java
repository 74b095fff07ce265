package org.leanout.proposal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Word;

/** What stands around a proposal's text, read at one go: there is no end of such lists, and of statements there is. */
record Surroundings(List<Judged> verdicts, List<Sending> versions) {

    /** A verdict as it is shown; {@code name} said it to that version, {@code enteredBy} wrote it down. */
    record Judged(
            VerdictKind kind,
            @Nullable String words,
            int version,
            String name,
            Word word,
            LocalDate saidOn,
            String enteredBy,
            LocalDate enteredOn) {}
}
