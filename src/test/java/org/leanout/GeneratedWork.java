package org.leanout;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What IT made better for one partner, by chance, and what there was demand for. */
final class GeneratedWork {

    private final GeneratedPartner it;

    GeneratedWork(GeneratedPartner it) {
        this.it = it;
    }

    void improvement(LocalDate day) {
        String state = it.dice().one("PLANNED", "IN_WORK", "CLOSED", "CLOSED", "CLOSED", "DROPPED");
        boolean closed = state.equals("CLOSED");
        boolean ended = closed || state.equals("DROPPED");
        LocalDate started =
                state.equals("IN_WORK") || ended && !it.dice().in(3) ? it.dice().after(day, 60) : null;
        LocalDate end = ended ? it.dice().after(started == null ? day : started, 120) : null;
        LocalDate entered = end == null ? null : it.dice().after(end, 10);
        boolean counted = closed && it.dice().in(2);
        Answer answer = closed ? Answer.of(it, entered, true) : Answer.NONE;
        it.rows()
                .add(
                        "improvement",
                        "partner_id, id, version, what, task, kind, state, started_on, ended_on, ended_entered_on,"
                                + " dropped_because, effect, amount, unit, words, source, closed_by, entered_by, entered_at,"
                                + " entered_on, removed_at, answer, their_effect, answered_by, answer_word, answered_on,"
                                + " answer_entered_by, answer_entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Improvement",
                        "Task",
                        it.dice().one("FASTER", "SAFER", "EASIER"),
                        state,
                        started,
                        end,
                        entered,
                        ended && !closed ? "Because" : null,
                        closed ? it.dice().one("GOOD", "GOOD", "BAD") : null,
                        counted ? 1 + it.dice().below(50) : null,
                        counted ? "hours" : null,
                        closed && !counted ? "Quicker" : null,
                        closed ? "A meter" : null,
                        closed ? it.me() : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        answer.said() == null ? it.removed() : null,
                        answer.said(),
                        answer.effect(),
                        answer.by(),
                        answer.word(),
                        answer.day(),
                        answer.enteredBy(),
                        answer.day());
    }

    void demand(LocalDate day) {
        String state = it.dice().one("OPEN", "AGREED", "AGREED", "DROPPED");
        boolean agreed = state.equals("AGREED");
        LocalDate settled = it.dice().after(day, 60);
        boolean confirmed = agreed && it.dice().in(2);
        boolean objected = state.equals("OPEN") && it.dice().in(4);
        it.rows()
                .add(
                        "demand",
                        "partner_id, id, version, title, arose, ask, arose_on, contact_id, state, agreed, agreed_hours, agreed_on,"
                                + " confirmed_by, confirmed_word, confirmed_on, confirmation_entered_by,"
                                + " confirmation_entered_on, objected_by, objected_word, objected_on, objection,"
                                + " dropped_because, dropped_on, entered_by, entered_at, entered_on, removed_at",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Demand",
                        it.dice().one("ARRIVED", "SURFACED", "SHAPED"),
                        "More of it",
                        day,
                        it.contact(),
                        state,
                        agreed ? "Less of it" : null,
                        agreed ? 1 + it.dice().below(80) : null,
                        agreed ? settled : null,
                        confirmed ? it.contact() : null,
                        confirmed ? it.word() : null,
                        confirmed ? settled : null,
                        confirmed ? it.me() : null,
                        confirmed ? settled : null,
                        objected ? it.contact() : null,
                        objected ? it.word() : null,
                        objected ? settled : null,
                        objected ? "Not that" : null,
                        state.equals("DROPPED") ? "Because" : null,
                        state.equals("DROPPED") ? settled : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        it.dice().after(day, 10),
                        state.equals("OPEN") ? it.removed() : null);
    }

    /** What the partner says of what came of something; of one in three they have said nothing. */
    record Answer(
            @Nullable String said,
            @Nullable String effect,
            @Nullable Object by,
            @Nullable String word,
            @Nullable LocalDate day,
            @Nullable Object enteredBy) {

        static final Answer NONE = new Answer(null, null, null, null, null, null);

        /** Not before the day; {@code corrected} where they can have seen it otherwise, too. */
        static Answer of(GeneratedPartner it, LocalDate day, boolean corrected) {
            if (it.dice().in(3)) return NONE;
            String said = it.dice().one("CONFIRMED", "NOT_SO", corrected ? "CORRECTED" : "CONFIRMED");
            String effect = said.equals("CORRECTED") ? it.dice().one("GOOD", "BAD") : null;
            return new Answer(said, effect, it.contact(), it.word(), it.dice().after(day, 30), it.me());
        }
    }
}
