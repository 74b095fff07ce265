package org.leanout.pack;

import java.time.LocalDate;
import java.util.UUID;

/** A record behind a line of the clause. */
record IsoRecord(
        UUID partnerId, String slug, String name, IsoLine line, PackKind kind, UUID id, String title, LocalDate day) {

    public String path() {
        return "/partners/" + slug + kind.path(id);
    }
}
