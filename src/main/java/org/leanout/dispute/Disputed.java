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
        return of(access, filing.kind(), filing.id(), filing.title(), filing.day());
    }

    static Disputed of(PartnerAccess access, RecordKind kind, UUID id, @Nullable String title, LocalDate day) {
        boolean open = access.isIt() || !kind.isInternal();
        return new Disputed(kind, day, open ? title : null, open ? kind.href(id) : null);
    }

    /** Whether it can speak against IT. */
    public boolean isAgainst() {
        return kind.canSpeakAgainstIt();
    }
}
