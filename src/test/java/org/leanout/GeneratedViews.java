package org.leanout;

import java.time.LocalDate;
import java.util.UUID;

/** How both sides saw each other, by chance: rounds with their answers, and workshops about the gap. */
final class GeneratedViews {

    private static final String SIX =
            "dependability, proactivity, dialogue, understanding, improvement, shared_strategy, answered_on";

    private final GeneratedPartner it;

    GeneratedViews(GeneratedPartner it) {
        this.it = it;
    }

    /** Whoever was asked may not have answered; a round that nobody answered may have been called off. */
    void round(LocalDate day) {
        UUID id = it.dice().id();
        LocalDate until = day.plusDays(1 + it.dice().below(60));
        LocalDate last = until.isAfter(it.today()) ? it.today() : until;
        boolean early = it.dice().in(3) && last.isAfter(day);
        LocalDate ended = early ? it.dice().after(day.plusDays(1), 10) : until.plusDays(1);
        if (ended.isAfter(until)) ended = until;
        boolean answered = !it.dice().in(5);
        it.rows()
                .add(
                        "round",
                        "partner_id, id, version, title, opened_on, until_on, ended_early_on, opened_by, opened_at, removed_at",
                        it.id(),
                        id,
                        0,
                        "Round",
                        day,
                        until,
                        early ? ended : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        !answered && it.dice().in(2) ? GeneratedPartner.at(day) : null);
        for (UUID person : it.people()) if (!it.dice().in(4)) asked(id, person, day, answered);
        if (answered && !it.dice().in(4)) ours(id, day);
        LocalDate over = early ? ended : until.plusDays(1);
        if (answered && it.dice().in(2) && !over.isAfter(it.today()))
            workshop(id, it.dice().after(over, 60));
    }

    private void asked(UUID round, UUID person, LocalDate day, boolean answered) {
        it.rows()
                .add(
                        "round_invitation",
                        "partner_id, id, version, round_id, contact_id",
                        it.id(),
                        it.dice().id(),
                        0,
                        round,
                        person);
        if (answered && !it.dice().in(3))
            it.rows()
                    .add(
                            "partner_answer",
                            "partner_id, id, version, round_id, contact_id, named, " + SIX,
                            it.id(),
                            it.dice().id(),
                            0,
                            round,
                            person,
                            it.dice().in(2),
                            mark(),
                            mark(),
                            mark(),
                            mark(),
                            mark(),
                            mark(),
                            day);
    }

    /** One in three is of whoever may have looked after the partner before: it counts for as long as they did. */
    private void ours(UUID round, LocalDate day) {
        boolean before = round.getLeastSignificantBits() % 3 == 0;
        it.rows()
                .add(
                        "it_answer",
                        "partner_id, id, version, round_id, account_id, " + SIX,
                        it.id(),
                        it.dice().id(),
                        0,
                        round,
                        before ? it.before() : it.me(),
                        mark(),
                        mark(),
                        mark(),
                        mark(),
                        mark(),
                        mark(),
                        day);
    }

    private int mark() {
        return 1 + it.dice().below(5);
    }

    private void workshop(UUID round, LocalDate held) {
        LocalDate entered = it.dice().after(held, 10);
        boolean agreed = it.dice().in(2);
        it.rows()
                .add(
                        "gap_workshop",
                        "partner_id, id, version, round_id, held_on, position, look_again_on, agreed_contact_id, agreed_on,"
                                + " entered_by, entered_at, entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        round,
                        held,
                        "Position",
                        it.dice().in(2) ? held.plusDays(90) : null,
                        agreed ? it.contact() : null,
                        agreed ? it.dice().after(entered, 20) : null,
                        it.me(),
                        GeneratedPartner.at(entered),
                        entered);
    }
}
