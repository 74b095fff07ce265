package org.leanout.dispute;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.Filing;
import org.leanout.maturity.RecordKind;
import org.leanout.partner.PartnerAccess;

/**
 * The record that a dispute is about, as I may see it.
 *
 * @param title none where the record is internal to IT, and I am one of the partner's people
 * @param href its page, below the partner; none where I may not see it
 */
record Disputed(
        RecordKind kind,
        LocalDate day,
        @Nullable String title,
        @Nullable String href) {

    static Disputed of(PartnerAccess access, Filing filing) {
        String title = access.isIt() || !filing.internal() ? filing.title() : null;
        return of(filing.kind(), filing.id(), title, filing.day());
    }

    /** Whoever may see the title may open the record. */
    static Disputed of(RecordKind kind, UUID id, @Nullable String title, LocalDate day) {
        return new Disputed(kind, day, title, title == null ? null : kind.href(id));
    }
}
