package org.leanout;

import java.time.LocalDate;
import java.util.UUID;

/** What IT offered to one partner, by chance, and what they asked for. */
final class GeneratedHelp {

    private final GeneratedPartner it;
    private final GeneratedDisputes disputes;

    GeneratedHelp(GeneratedPartner it) {
        this.it = it;
        this.disputes = new GeneratedDisputes(it);
    }

    /** One in four is to nobody by name, and one in two answers was entered long after. */
    void offer(LocalDate day) {
        String state = it.dice()
                .one("DRAFT", "OFFERED", "ACCEPTED", "DECLINED", "WITHDRAWN", "DELIVERED", "DELIVERED", "THANKED");
        boolean delivered = state.equals("DELIVERED") || state.equals("THANKED");
        boolean answered = delivered || state.equals("ACCEPTED") || state.equals("DECLINED");
        LocalDate answer = it.dice().after(day, 30);
        LocalDate done = it.dice().after(answer, 40);
        boolean thanked = state.equals("THANKED");
        UUID id = it.dice().id();
        boolean named = (id.getLeastSignificantBits() & 3) != 0;
        boolean prompt = (id.getLeastSignificantBits() & 4) != 0;
        if (answered) disputes.maybe("OFFER", id, "Offer", answer);
        it.rows()
                .add(
                        "offer",
                        "partner_id, id, version, title, contact_id, origin, kind, timing, benefits, minutes, state, offered_on, answered_by,"
                                + " answered_on, answer_entered_by, answer_entered_on, answer_on_behalf, decline_reason,"
                                + " delivered_on, minutes_taken, thanked_by, thanked_on, entered_by, entered_at, entered_on",
                        it.id(),
                        id,
                        0,
                        "Offer",
                        named ? it.contact() : null,
                        it.dice().one("VOLUNTEERED", "VOLUNTEERED", "JOINT"),
                        it.dice().one("ADVICE", "DATA", "TRAINING", "MONITORING_ALERT"),
                        it.dice().one("BEFORE", "DURING", "AFTER"),
                        "PARTNER",
                        30 + it.dice().below(300),
                        state,
                        state.equals("DRAFT")
                                        || state.equals("WITHDRAWN")
                                                && it.dice().in(2)
                                ? null
                                : day,
                        answered ? it.contact() : null,
                        answered ? answer : null,
                        answered ? it.me() : null,
                        answered ? prompt ? answer : it.today() : null,
                        answered ? it.dice().in(2) : null,
                        state.equals("DECLINED")
                                ? it.dice()
                                        .one(
                                                "NOT_NOW",
                                                "NOT_NEEDED",
                                                "NO_TRUST",
                                                "NO_BUDGET",
                                                "ALREADY_SOLVED",
                                                "WRONG_PROBLEM")
                                : null,
                        delivered ? done : null,
                        delivered && it.dice().in(2) ? it.dice().below(400) : null,
                        thanked ? it.contact() : null,
                        thanked ? it.dice().after(done, 20) : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        it.dice().after(day, 10));
    }

    /** A removed one still counts. */
    void request(LocalDate day) {
        boolean removed = it.dice().in(8);
        String state = it.dice().one("OPEN", "IN_WORK", "DONE", "DONE", "DECLINED");
        boolean ended = state.equals("DONE") || state.equals("DECLINED");
        boolean begun = state.equals("IN_WORK") || ended && it.dice().in(2);
        LocalDate entered = it.dice().after(day, 10);
        LocalDate started = it.dice().after(entered, 30);
        UUID id = it.dice().id();
        disputes.maybe("REQUEST", id, "Request", day);
        it.rows()
                .add(
                        "request",
                        "partner_id, id, version, title, contact_id, asked_on, state, started_on, ended_on, refusal, entered_by_partner,"
                                + " entered_by, entered_at, entered_on, removed_on, removed_by, removal_reason",
                        it.id(),
                        id,
                        0,
                        "Request",
                        it.contact(),
                        day,
                        state,
                        begun ? started : null,
                        ended ? it.dice().after(started, 60) : null,
                        state.equals("DECLINED") ? "Because" : null,
                        it.dice().in(2),
                        it.me(),
                        GeneratedPartner.at(entered),
                        entered,
                        removed ? it.today() : null,
                        removed ? it.me() : null,
                        removed ? "A slip" : null);
    }
}
