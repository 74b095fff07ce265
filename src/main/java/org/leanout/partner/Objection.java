package org.leanout.partner;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one of the partner's people said against a record as it stood before IT corrected it. */
@Embeddable
public record Objection(
        @Column(name = "objected_by") UUID contactId,

        @Column(name = "objected_word") @Enumerated(EnumType.STRING)
        Word word,

        @Column(name = "objected_on") LocalDate saidOn,
        @Column(name = "objection") @Nullable String words) {

    /** As the history tells it, which tells who and when beside it. */
    @Override
    public String toString() {
        return words == null ? "" : words;
    }
}
