package org.leanout;

import java.time.LocalDate;
import java.util.UUID;

/** What went wrong between IT and one partner, by chance. */
final class GeneratedTrouble {

    private final GeneratedPartner it;

    GeneratedTrouble(GeneratedPartner it) {
        this.it = it;
    }

    void workaround(LocalDate day) {
        UUID id = it.dice().id();
        boolean gone = it.dice().in(3);
        it.rows()
                .add(
                        "workaround",
                        "partner_id, id, version, what, task, holds, since_on, state, settled_on, entered_by, entered_at,"
                                + " entered_on, removed_at",
                        it.id(),
                        id,
                        0,
                        "Workaround",
                        "Task",
                        "Tape",
                        day,
                        gone ? "GONE" : "OPEN",
                        gone ? it.dice().after(day, 200) : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        it.removed());
        for (int times = it.dice().below(12); times > 0; times--) {
            LocalDate mended = it.dice().after(day, 400);
            it.rows()
                    .add(
                            "mending",
                            "partner_id, id, version, workaround_id, happened_on, minutes, contact_id, entered_by, entered_on,"
                                    + " removed_at",
                            it.id(),
                            it.dice().id(),
                            0,
                            id,
                            mended,
                            5 + it.dice().below(90),
                            it.dice().in(3) ? it.contact() : null,
                            it.me(),
                            mended,
                            it.removed());
        }
    }

    /** Some are done as IT sees it, some were taken further, some are closed. */
    void complaint(LocalDate day) {
        UUID id = it.dice().id();
        LocalDate closed = it.dice().in(2) ? it.dice().after(day, 90) : null;
        LocalDate last = closed == null ? it.today() : closed;
        String severity = it.dice().one("NUISANCE", "HINDERS", "ENDANGERS");
        UUID owner = it.dice().in(2) ? it.me() : null;
        LocalDate done = it.dice().in(2) ? earlier(it.dice().after(day, 60), last) : null;
        it.rows()
                .add(
                        "complaint",
                        "partner_id, id, version, what, severity, raised_on, who, owner_id, done_on, escalated_on, closed_on,"
                                + " closed_word, entered_by, entered_at, entered_on, removed_at",
                        it.id(),
                        id,
                        0,
                        "Complaint",
                        severity,
                        day,
                        "Somebody",
                        owner,
                        done,
                        it.dice().in(3) ? earlier(it.dice().after(day, 60), last) : null,
                        closed,
                        closed == null ? null : it.word(),
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        it.removed());
        if (done != null) step(id, done);
        new GeneratedDisputes(it).maybe("COMPLAINT", id, "Complaint", day);
    }

    /** IT did something; those that were closed at once have no step. */
    private void step(UUID complaint, LocalDate done) {
        it.rows()
                .add(
                        "complaint_step",
                        "partner_id, id, version, complaint_id, nth, kind, text, happened_on, entered_by, entered_on",
                        it.id(),
                        complaint,
                        0,
                        complaint,
                        1,
                        "DONE",
                        "Mended",
                        done,
                        it.me(),
                        done);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    void bypass(LocalDate day) {
        boolean learned = it.dice().in(2);
        it.rows()
                .add(
                        "bypass",
                        "partner_id, id, version, what, happened_on, reported_on, asked, reason, learned, learned_on, entered_by,"
                                + " entered_at, entered_on, removed_at",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Bypass",
                        day,
                        day,
                        it.dice().in(2),
                        it.dice().one("TOO_SLOW", "NO_TRUST"),
                        learned ? "Something" : null,
                        learned ? day : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        it.removed());
    }
}
