package org.leanout;

import java.time.LocalDate;
import java.util.UUID;

/** What either side promised the other, by chance, and the other days that they asked for. */
final class GeneratedPromises {

    private final GeneratedPartner it;

    GeneratedPromises(GeneratedPartner it) {
        this.it = it;
    }

    void promise(LocalDate day) {
        String side = it.dice().one("IT", "IT", "PARTNER");
        String state = it.dice().one("OPEN", "KEPT", "DROPPED");
        boolean open = state.equals("OPEN");
        LocalDate settled = it.dice().after(day, 60);
        LocalDate due = day.plusDays(it.dice().below(200));
        UUID id = it.dice().id();
        it.rows()
                .add(
                        "commitment",
                        "partner_id, id, version, what, owed_by, account_id, contact_id, noted_on, due_on, state, settled_on,"
                                + " dropped_because, settled_by, settled_entered_on, entered_by, entered_at, entered_on, removed_at",
                        it.id(),
                        id,
                        0,
                        "Promise",
                        side,
                        it.me(),
                        it.contact(),
                        day,
                        due,
                        state,
                        open ? null : settled,
                        state.equals("DROPPED") ? "Because" : null,
                        open ? null : it.me(),
                        open ? null : settled,
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        it.removed());
        if (side.equals("IT"))
            new GeneratedDisputes(it).maybe("COMMITMENT", id, "Promise", due.isAfter(it.today()) ? day : due);
        if (it.dice().in(2)) anotherDay(id, due, it.dice().after(day, 60));
    }

    /** Asked for by one side before the promise was due, and answered or not. */
    private void anotherDay(UUID promise, LocalDate due, LocalDate asked) {
        String answer = it.dice().one(null, null, "DECLINED", "WITHDRAWN");
        boolean theirs = it.dice().in(2);
        LocalDate said = answer == null ? null : it.dice().after(asked, 10);
        boolean byThem = answer != null && theirs == answer.equals("WITHDRAWN");
        if (asked.isAfter(due)) return;
        it.rows()
                .add(
                        "due_day",
                        "partner_id, id, version, commitment_id, due_on, asked_by, asked_contact_id, asked_on, answer,"
                                + " answered_contact_id, answered_word, answered_on, answer_entered_by, answer_entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        promise,
                        due.plusDays(14),
                        it.me(),
                        theirs ? it.contact() : null,
                        asked,
                        answer,
                        byThem ? it.contact() : null,
                        byThem ? "PARTNER" : null,
                        said,
                        answer == null ? null : it.me(),
                        said);
    }
}
