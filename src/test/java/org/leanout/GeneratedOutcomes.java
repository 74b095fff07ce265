package org.leanout;

import java.time.LocalDate;

/** What one partner got out of it, by chance, and where the relationship is to lead. */
final class GeneratedOutcomes {

    private static final int DAYS = 600;

    private final GeneratedPartner it;

    GeneratedOutcomes(GeneratedPartner it) {
        this.it = it;
    }

    void outcome(LocalDate day) {
        LocalDate entered = it.dice().after(day, 20);
        var answer = GeneratedWork.Answer.of(it, entered, false);
        it.rows()
                .add(
                        "outcome",
                        "partner_id, id, version, what, realised_on, entered_by, entered_at, answer, answered_by, answer_word,"
                                + " answered_on, answer_entered_by, answer_entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Outcome",
                        day,
                        it.me(),
                        GeneratedPartner.at(entered),
                        answer.said(),
                        answer.by(),
                        answer.word(),
                        answer.day(),
                        answer.enteredBy(),
                        answer.day());
    }

    /** One side may have yet to agree, and the day may have passed. */
    void ambition() {
        int sides = it.dice().below(3);
        boolean ours = sides != 1;
        boolean theirs = sides != 0;
        LocalDate day = it.dice().day(DAYS);
        it.rows()
                .add(
                        "ambition",
                        "partner_id, id, version, level, by_on, because, it_by, it_on, they_by, they_word, they_on, they_entered_by,"
                                + " they_entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        it.dice().one("ORDER_TAKER", "SERVICE_PROVIDER", "TRUSTED_ADVISOR", "STRATEGIC_PARTNER"),
                        day.plusDays(1 + it.dice().below(900)),
                        "Because",
                        ours ? it.me() : null,
                        ours ? day : null,
                        theirs ? it.contact() : null,
                        theirs ? it.word() : null,
                        theirs ? day : null,
                        theirs ? it.me() : null,
                        theirs ? day : null);
    }
}
