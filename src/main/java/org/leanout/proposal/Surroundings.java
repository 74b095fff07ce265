package org.leanout.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Word;

/**
 * What stands around a proposal's text, read at one go: there is no end of such lists, and of statements there is.
 *
 * @param seeds what it grew into, as far as the reader sees that
 * @param growths what else it can have grown into, for those who may say so
 * @param felt how far I felt heard, if I have said so
 * @param answered whether I have answered it, whichever version
 */
record Surroundings(
        List<Judged> verdicts,
        List<Sending> versions,
        List<Mentions.Callable> callable,
        List<Reader> readers,
        List<File> files,
        List<Grown> seeds,
        List<Grown> growths,
        @Nullable Integer felt,
        boolean answered) {

    /** A file beside it; {@code mine} if the reader attached it. */
    record File(UUID id, String name, int size, boolean internal, boolean ofPartner, String by, boolean mine) {

        public int kilobytes() {
            return (size + 1023) / 1024;
        }
    }

    /** A record that it led to, or can have led to; {@code seedId} is the note of that, if it takes one. */
    record Grown(
            String kind,
            UUID id,
            String path,
            String title,
            @Nullable UUID seedId) {}

    /** Somebody who is asked to read it, and how far they are; a partner's people do not see who of them has opened it. */
    record Reader(String name, boolean decides, State state) {

        enum State {
            /** Cannot sign in, so that somebody has to show it to them. */
            NO_ACCOUNT,
            NOT_OPENED,
            OPENED,
            ANSWERED
        }
    }

    /** A verdict or an opinion as it is shown; {@code name} said it to that version, {@code enteredBy} wrote it down. */
    record Judged(
            VerdictKind kind,
            @Nullable String words,
            int version,
            boolean opinion,
            UUID contactId,
            String name,
            Word word,
            LocalDate saidOn,
            String enteredBy,
            LocalDate enteredOn) {}
}
