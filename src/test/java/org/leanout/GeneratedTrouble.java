package org.leanout;

import java.time.LocalDate;
import java.util.UUID;

/** What IT meant for one partner, by chance, and what went wrong between them. */
final class GeneratedTrouble {

    private final GeneratedPartner it;

    GeneratedTrouble(GeneratedPartner it) {
        this.it = it;
    }

    void impact(LocalDate day) {
        String effect = it.dice().one("GOOD", "BAD");
        String theirs = it.dice().in(4) ? it.dice().one("GOOD", "BAD") : null;
        boolean answered = theirs != null || it.dice().in(3);
        it.rows()
                .add(
                        "impact",
                        "partner_id, id, version, what, happened_on, reported_on, effect, answer, their_effect, answered_by,"
                                + " answer_word, answered_on, answer_entered_by, answer_entered_on, harm_on, replied_on, entered_by,"
                                + " entered_at, entered_on, removed_at",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Impact",
                        day,
                        day,
                        effect,
                        theirs != null ? "CORRECTED" : answered ? it.dice().one("CONFIRMED", "NOT_SO") : null,
                        theirs,
                        answered ? it.contact() : null,
                        answered ? it.dice().one("PARTNER", "ON_BEHALF") : null,
                        answered ? day : null,
                        answered ? it.me() : null,
                        answered ? day : null,
                        effect.equals("BAD") ? day : null,
                        it.dice().in(2) ? day : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        it.removed());
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

    void complaint(LocalDate day) {
        LocalDate closed = it.dice().in(2) ? it.dice().after(day, 90) : null;
        it.rows()
                .add(
                        "complaint",
                        "partner_id, id, version, what, severity, raised_on, who, closed_on, closed_word, entered_by, entered_at,"
                                + " entered_on, removed_at",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Complaint",
                        "HINDERS",
                        day,
                        "Somebody",
                        closed,
                        closed == null ? null : "PARTNER",
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        it.removed());
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
