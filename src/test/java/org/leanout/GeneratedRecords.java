package org.leanout;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What happened between IT and one partner, by chance: talks, help, proposals, promises, and what went wrong. */
final class GeneratedRecords {

    /** A bit more than charts go back. */
    private static final int DAYS = 800;

    private final Dice dice;
    private final Rows rows;
    private final LocalDate today;
    private final UUID partner;
    private final UUID me;
    private final UUID contact;

    GeneratedRecords(Dice dice, Rows rows, LocalDate today, UUID partner, UUID me, UUID contact) {
        this.dice = dice;
        this.rows = rows;
        this.today = today;
        this.partner = partner;
        this.me = me;
        this.contact = contact;
    }

    void add(int records) {
        each(records * 4, this::talk);
        each(records * 2, this::offer);
        each(records, this::request);
        each(records, this::proposal);
        each(records, this::promise);
        each(records, this::impact);
        each(Math.max(1, records / 4), this::workaround);
        each(Math.max(1, records / 4), this::complaint);
        each(Math.max(1, records / 4), this::bypass);
        for (int ago = DAYS; ago >= 0; ago -= 1 + dice.below(40)) snapshot(today.minusDays(ago));
    }

    private void each(int times, Consumer<LocalDate> record) {
        for (int n = 0; n < times; n++) record.accept(dice.day(DAYS));
    }

    private static OffsetDateTime at(LocalDate day) {
        return day.atTime(9, 0).atOffset(ZoneOffset.UTC);
    }

    private @Nullable OffsetDateTime removed() {
        return dice.in(12) ? at(today) : null;
    }

    /** One in thirty is planned for a day to come. */
    private void talk(LocalDate day) {
        UUID id = dice.id();
        LocalDate entered = dice.after(day, 20);
        LocalDate happened = dice.in(30) ? today.plusDays(1 + dice.below(20)) : day;
        boolean learned = dice.in(4);
        rows.add(
                "interaction",
                "partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way, learned, shared, entered_by,"
                        + " entered_at, entered_on, removed_at",
                partner,
                id,
                0,
                "Talk",
                happened,
                dice.one("CONVERSATION", "MEETING", "VISIT", "SERVICE_REVIEW"),
                dice.one("VOLUNTEERED", "REQUESTED", "REQUESTED", "JOINT"),
                dice.below(9) * 15,
                dice.in(2),
                learned ? "Something" : null,
                false,
                me,
                at(entered),
                entered,
                removed());
        if (learned && dice.in(2)) decided(id, day);
    }

    private void decided(UUID interaction, LocalDate day) {
        boolean acts = dice.in(2);
        rows.add(
                "learning_decision",
                "partner_id, id, version, interaction_id, now_action, now_due_on, now_done_on, plan_item, why_not,"
                        + " decided_by, decided_on",
                partner,
                dice.id(),
                0,
                interaction,
                acts ? "Do it" : null,
                acts ? day.plusDays(30) : null,
                acts && dice.in(2) ? dice.after(day, 60) : null,
                acts ? "Plan it" : null,
                acts ? null : "Because",
                me,
                dice.after(day, 10));
    }

    private void offer(LocalDate day) {
        String state =
                dice.one("DRAFT", "OFFERED", "ACCEPTED", "DECLINED", "WITHDRAWN", "DELIVERED", "DELIVERED", "THANKED");
        boolean delivered = state.equals("DELIVERED") || state.equals("THANKED");
        boolean answered = delivered || state.equals("ACCEPTED") || state.equals("DECLINED");
        LocalDate answer = dice.after(day, 30);
        rows.add(
                "offer",
                "partner_id, id, version, title, origin, kind, timing, benefits, minutes, state, offered_on, answered_by,"
                        + " answered_on, answer_entered_by, answer_entered_on, answer_on_behalf, decline_reason,"
                        + " delivered_on, minutes_taken, entered_by, entered_at, entered_on",
                partner,
                dice.id(),
                0,
                "Offer",
                dice.one("VOLUNTEERED", "VOLUNTEERED", "JOINT"),
                dice.one("ADVICE", "DATA", "TRAINING", "MONITORING_ALERT"),
                dice.one("BEFORE", "DURING", "AFTER"),
                "PARTNER",
                30 + dice.below(300),
                state,
                state.equals("DRAFT") || state.equals("WITHDRAWN") && dice.in(2) ? null : day,
                answered ? contact : null,
                answered ? answer : null,
                answered ? me : null,
                answered ? today : null,
                answered ? dice.in(2) : null,
                state.equals("DECLINED")
                        ? dice.one("NOT_NOW", "NOT_NEEDED", "NO_TRUST", "NO_BUDGET", "ALREADY_SOLVED", "WRONG_PROBLEM")
                        : null,
                delivered ? dice.after(answer, 40) : null,
                delivered && dice.in(2) ? dice.below(400) : null,
                me,
                at(day),
                dice.after(day, 10));
    }

    /** A removed one still counts. */
    private void request(LocalDate day) {
        boolean removed = dice.in(8);
        rows.add(
                "request",
                "partner_id, id, version, title, contact_id, asked_on, state, entered_by_partner, entered_by, entered_at,"
                        + " entered_on, removed_on, removed_by, removal_reason",
                partner,
                dice.id(),
                0,
                "Request",
                contact,
                day,
                dice.one("OPEN", "DONE"),
                dice.in(2),
                me,
                at(day),
                dice.after(day, 10),
                removed ? today : null,
                removed ? me : null,
                removed ? "A slip" : null);
    }

    private void proposal(LocalDate day) {
        String state = dice.one("DRAFT", "SENT", "ANSWERED", "CHANGING", "DECIDED", "DECIDED", "DECIDED", "WITHDRAWN");
        boolean draft = state.equals("DRAFT");
        boolean decided = state.equals("DECIDED");
        rows.add(
                "proposal",
                "partner_id, id, version, title, words, state, versions, sent_on, sent_at, verdict, verdict_on_behalf, decided_on,"
                        + " withdrawn_on, entered_by, entered_on",
                partner,
                dice.id(),
                0,
                "Proposal",
                200,
                state,
                draft ? 0 : 1,
                draft ? null : day,
                draft ? null : at(day),
                decided ? dice.one("GO_AHEAD", "NOT_NOW", "NO") : null,
                false,
                decided ? dice.after(day, 40) : null,
                state.equals("WITHDRAWN") ? today : null,
                me,
                day);
    }

    private void promise(LocalDate day) {
        String state = dice.one("OPEN", "KEPT", "DROPPED");
        LocalDate settled = dice.after(day, 60);
        rows.add(
                "commitment",
                "partner_id, id, version, what, owed_by, account_id, noted_on, due_on, state, settled_on,"
                        + " dropped_because, settled_by, settled_entered_on, entered_by, entered_at, entered_on, removed_at",
                partner,
                dice.id(),
                0,
                "Promise",
                "IT",
                me,
                day,
                day.plusDays(dice.below(60)),
                state,
                state.equals("OPEN") ? null : settled,
                state.equals("DROPPED") ? "Because" : null,
                state.equals("OPEN") ? null : me,
                state.equals("OPEN") ? null : settled,
                me,
                at(day),
                day,
                removed());
    }

    private void impact(LocalDate day) {
        String effect = dice.one("GOOD", "BAD");
        String theirs = dice.in(4) ? dice.one("GOOD", "BAD") : null;
        boolean answered = theirs != null || dice.in(3);
        rows.add(
                "impact",
                "partner_id, id, version, what, happened_on, reported_on, effect, answer, their_effect, answered_by,"
                        + " answer_word, answered_on, answer_entered_by, answer_entered_on, harm_on, replied_on, entered_by,"
                        + " entered_at, entered_on, removed_at",
                partner,
                dice.id(),
                0,
                "Impact",
                day,
                day,
                effect,
                theirs != null ? "CORRECTED" : answered ? dice.one("CONFIRMED", "NOT_SO") : null,
                theirs,
                answered ? contact : null,
                answered ? dice.one("PARTNER", "ON_BEHALF") : null,
                answered ? day : null,
                answered ? me : null,
                answered ? day : null,
                effect.equals("BAD") ? day : null,
                dice.in(2) ? day : null,
                me,
                at(day),
                day,
                removed());
    }

    private void workaround(LocalDate day) {
        UUID id = dice.id();
        boolean gone = dice.in(3);
        rows.add(
                "workaround",
                "partner_id, id, version, what, task, holds, since_on, state, settled_on, entered_by, entered_at,"
                        + " entered_on, removed_at",
                partner,
                id,
                0,
                "Workaround",
                "Task",
                "Tape",
                day,
                gone ? "GONE" : "OPEN",
                gone ? dice.after(day, 200) : null,
                me,
                at(day),
                day,
                removed());
        for (int times = dice.below(12); times > 0; times--) {
            LocalDate mended = dice.after(day, 400);
            rows.add(
                    "mending",
                    "partner_id, id, version, workaround_id, happened_on, minutes, contact_id, entered_by, entered_on,"
                            + " removed_at",
                    partner,
                    dice.id(),
                    0,
                    id,
                    mended,
                    5 + dice.below(90),
                    dice.in(3) ? contact : null,
                    me,
                    mended,
                    removed());
        }
    }

    private void complaint(LocalDate day) {
        LocalDate closed = dice.in(2) ? dice.after(day, 90) : null;
        rows.add(
                "complaint",
                "partner_id, id, version, what, severity, raised_on, who, closed_on, closed_word, entered_by, entered_at,"
                        + " entered_on, removed_at",
                partner,
                dice.id(),
                0,
                "Complaint",
                "HINDERS",
                day,
                "Somebody",
                closed,
                closed == null ? null : "PARTNER",
                me,
                at(day),
                day,
                removed());
    }

    private void bypass(LocalDate day) {
        boolean learned = dice.in(2);
        rows.add(
                "bypass",
                "partner_id, id, version, what, happened_on, reported_on, asked, reason, learned, learned_on, entered_by,"
                        + " entered_at, entered_on, removed_at",
                partner,
                dice.id(),
                0,
                "Bypass",
                day,
                day,
                dice.in(2),
                dice.one("TOO_SLOW", "NO_TRUST"),
                learned ? "Something" : null,
                learned ? day : null,
                me,
                at(day),
                day,
                removed());
    }

    private void snapshot(LocalDate day) {
        int level = dice.below(6);
        rows.add(
                "snapshot",
                "partner_id, id, day, model_version, index, scores, unmet, rank, published, trend, trend_days, lapsed",
                partner,
                dice.id(),
                day,
                1,
                dice.below(100),
                new Integer[] {0, 0, 0, 0, 0, 0},
                new String[0],
                level,
                level,
                "STEADY",
                1,
                new String[0]);
    }
}
