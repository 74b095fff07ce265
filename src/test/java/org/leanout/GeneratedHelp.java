package org.leanout;

import java.time.LocalDate;

/** What IT offered and proposed to one partner, by chance, what they asked for, and what was promised. */
final class GeneratedHelp {

    private final GeneratedPartner it;

    GeneratedHelp(GeneratedPartner it) {
        this.it = it;
    }

    void offer(LocalDate day) {
        String state = it.dice()
                .one("DRAFT", "OFFERED", "ACCEPTED", "DECLINED", "WITHDRAWN", "DELIVERED", "DELIVERED", "THANKED");
        boolean delivered = state.equals("DELIVERED") || state.equals("THANKED");
        boolean answered = delivered || state.equals("ACCEPTED") || state.equals("DECLINED");
        LocalDate answer = it.dice().after(day, 30);
        it.rows()
                .add(
                        "offer",
                        "partner_id, id, version, title, origin, kind, timing, benefits, minutes, state, offered_on, answered_by,"
                                + " answered_on, answer_entered_by, answer_entered_on, answer_on_behalf, decline_reason,"
                                + " delivered_on, minutes_taken, entered_by, entered_at, entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Offer",
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
                        answered ? it.today() : null,
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
                        delivered ? it.dice().after(answer, 40) : null,
                        delivered && it.dice().in(2) ? it.dice().below(400) : null,
                        it.me(),
                        GeneratedPartner.at(day),
                        it.dice().after(day, 10));
    }

    /** A removed one still counts. */
    void request(LocalDate day) {
        boolean removed = it.dice().in(8);
        it.rows()
                .add(
                        "request",
                        "partner_id, id, version, title, contact_id, asked_on, state, entered_by_partner, entered_by, entered_at,"
                                + " entered_on, removed_on, removed_by, removal_reason",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Request",
                        it.contact(),
                        day,
                        it.dice().one("OPEN", "DONE"),
                        it.dice().in(2),
                        it.me(),
                        GeneratedPartner.at(day),
                        it.dice().after(day, 10),
                        removed ? it.today() : null,
                        removed ? it.me() : null,
                        removed ? "A slip" : null);
    }

    void proposal(LocalDate day) {
        String state =
                it.dice().one("DRAFT", "SENT", "ANSWERED", "CHANGING", "DECIDED", "DECIDED", "DECIDED", "WITHDRAWN");
        boolean draft = state.equals("DRAFT");
        boolean decided = state.equals("DECIDED");
        it.rows()
                .add(
                        "proposal",
                        "partner_id, id, version, title, words, state, versions, sent_on, sent_at, verdict, verdict_on_behalf, decided_on,"
                                + " withdrawn_on, entered_by, entered_on",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Proposal",
                        200,
                        state,
                        draft ? 0 : 1,
                        draft ? null : day,
                        draft ? null : GeneratedPartner.at(day),
                        decided ? it.dice().one("GO_AHEAD", "NOT_NOW", "NO") : null,
                        false,
                        decided ? it.dice().after(day, 40) : null,
                        state.equals("WITHDRAWN") ? it.today() : null,
                        it.me(),
                        day);
    }

    void promise(LocalDate day) {
        String state = it.dice().one("OPEN", "KEPT", "DROPPED");
        LocalDate settled = it.dice().after(day, 60);
        it.rows()
                .add(
                        "commitment",
                        "partner_id, id, version, what, owed_by, account_id, noted_on, due_on, state, settled_on,"
                                + " dropped_because, settled_by, settled_entered_on, entered_by, entered_at, entered_on, removed_at",
                        it.id(),
                        it.dice().id(),
                        0,
                        "Promise",
                        "IT",
                        it.me(),
                        day,
                        day.plusDays(it.dice().below(60)),
                        state,
                        state.equals("OPEN") ? null : settled,
                        state.equals("DROPPED") ? "Because" : null,
                        state.equals("OPEN") ? null : it.me(),
                        state.equals("OPEN") ? null : settled,
                        it.me(),
                        GeneratedPartner.at(day),
                        day,
                        it.removed());
    }
}
