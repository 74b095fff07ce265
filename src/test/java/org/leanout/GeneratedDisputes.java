package org.leanout;

import java.time.LocalDate;
import java.util.UUID;

/** What the partner, or a manager of IT, says is not right, by chance, and what came of it. */
final class GeneratedDisputes {

    private final GeneratedPartner it;

    GeneratedDisputes(GeneratedPartner it) {
        this.it = it;
    }

    /** One record in six is disputed; {@code kind} as the ledger names it. */
    void maybe(String kind, UUID record, String title, LocalDate day) {
        if (!it.dice().in(6)) return;
        boolean theirs = !it.dice().in(4);
        LocalDate raised = it.dice().after(day, 90);
        boolean replied = it.dice().in(2);
        String outcome = it.dice().in(2) ? it.dice().one("STANDS", "DOES_NOT_COUNT") : null;
        LocalDate settled = outcome == null ? null : it.dice().after(raised, 60);
        it.rows()
                .add(
                        "dispute",
                        "partner_id, id, version, record_id, kind, title, record_day, reason, raised_by, raised_contact_id,"
                                + " raised_on, raised_at, reply, replied_by, replied_on, outcome, settled_by, settled_contact_id,"
                                + " settled_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        record,
                        kind,
                        title,
                        day,
                        "It was not like that",
                        it.me(),
                        theirs ? it.contact() : null,
                        raised,
                        GeneratedPartner.at(raised),
                        replied ? "It was" : null,
                        replied ? it.me() : null,
                        replied ? raised : null,
                        outcome,
                        outcome == null ? null : it.me(),
                        outcome == null ? null : it.contact(),
                        settled);
    }
}
