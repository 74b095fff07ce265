package org.leanout.pack;

import static org.leanout.Records.day;
import static org.leanout.Records.is;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.Records;

/** Counts what a review pack counts once more: row by row from the bare tables, in Java and not in SQL. */
class PackRecount {

    private final Records records;
    private final UUID partner;
    private final Period period;
    private final LocalDate today;
    private final Map<String, Integer> counts = new TreeMap<>();

    PackRecount(Records records, UUID partner, Period period, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.period = period;
        this.today = today;
    }

    Map<String, Integer> counts() {
        rows("commitment").forEach(this::promise);
        rows("proposal").forEach(this::proposal);
        rows("offer").forEach(this::offer);
        rows("request").forEach(this::request);
        rows("improvement").forEach(this::improvement);
        rows("interaction").forEach(this::talk);
        rows("impact").forEach(this::impact);
        rows("complaint").forEach(this::complaint);
        rows("bypass").forEach(this::bypass);
        rows("objective").forEach(this::objective);
        rows("outcome").forEach(this::outcome);
        rows("demand").forEach(this::demand);
        rows("due_day").forEach(this::dueDay);
        rows("dispute").forEach(this::dispute);
        rows("ambition").forEach(this::ambition);
        new WaitingRecount(records, partner, today).tell((kind, number) -> {
            if (number > 0) counts.merge("pack.DECIDE." + kind + ".PARTNER", number, Integer::sum);
        });
        return counts;
    }

    private void promise(Map<String, Object> row) {
        LocalDate due = day(row, "due_on");
        LocalDate settled = day(row, "settled_on");
        String side = (String) row.get("owed_by");
        boolean open = is(row, "state", "OPEN");
        LocalDate end = period.to().isBefore(today) ? period.to() : today;
        boolean stood = !day(row, "noted_on").isAfter(end) && (open || settled.isAfter(end));
        countIf(stood, "OWED.PROMISE." + side);
        if (!side.equals("IT") || !within(due)) return;
        if (open) count("SAID.PROMISE." + (due.isBefore(today) ? "OVERDUE" : "OPEN"));
        else if (is(row, "state", "DROPPED")) count("SAID.PROMISE.DROPPED");
        else count("SAID.PROMISE." + (settled.isAfter(due) ? "LATE" : "KEPT"));
    }

    private void proposal(Map<String, Object> row) {
        if (!within(day(row, "sent_on")) && !within(answered(row))) return;
        if (is(row, "state", "WITHDRAWN")) count("SAID.PROPOSAL.WITHDRAWN");
        else count("SAID.PROPOSAL." + (row.get("verdict") == null ? "WAITING" : row.get("verdict")));
    }

    /** The day of the last verdict on the version that they have. */
    private @Nullable LocalDate answered(Map<String, Object> proposal) {
        return rows("verdict").stream()
                .filter(it -> it.get("proposal_id").equals(Records.id(proposal)) && !(boolean) it.get("opinion"))
                .filter(it -> it.get("of_version").equals(proposal.get("versions")))
                .max(Comparator.comparing((Map<String, Object> it) -> (Timestamp) it.get("entered_at")))
                .map(it -> day(it, "given_on"))
                .orElse(null);
    }

    private void offer(Map<String, Object> row) {
        String state = (String) row.get("state");
        if (within(day(row, "offered_on")))
            count("SAID.OFFER." + (List.of("DELIVERED", "THANKED").contains(state) ? "ACCEPTED" : state));
        countIf(within(day(row, "delivered_on")), "DONE.OFFER." + row.get("origin"));
    }

    private void request(Map<String, Object> row) {
        countIf(is(row, "state", "OPEN"), "DECIDE.REQUEST.IT");
        countIf(is(row, "state", "DONE") && within(day(row, "ended_on")), "DONE.REQUEST.DONE");
        countIf(is(row, "state", "DECLINED") && within(day(row, "ended_on")), "SAID.REQUEST.DECLINED");
    }

    private void improvement(Map<String, Object> row) {
        if (!is(row, "state", "CLOSED")) return;
        countIf(
                within(day(row, "ended_on")),
                "DONE.IMPROVEMENT." + (is(row, "answer", "NOT_SO") ? "NOT_SO" : theirsOrOurs(row)));
    }

    private void talk(Map<String, Object> row) {
        String kind = (String) row.get("kind");
        LocalDate day = day(row, "happened_on");
        boolean counts = List.of("SERVICE_REVIEW", "PLANNING_SESSION").contains(kind) && (boolean) row.get("shared");
        countIf(counts && within(day) && !day.isAfter(today), "DONE." + kind + ".HELD");
    }

    private void impact(Map<String, Object> row) {
        boolean unanswered = row.get("harm_on") != null && row.get("replied_on") == null;
        countIf(unanswered, "DECIDE.IMPACT.IT");
        if (!within(day(row, "happened_on"))) return;
        String effect = effect(row);
        count("IMPACT.IMPACT." + (effect.equals("BAD") && unanswered ? "UNANSWERED" : effect));
    }

    private void complaint(Map<String, Object> row) {
        LocalDate closed = day(row, "closed_on");
        countIf(closed == null && row.get("done_on") == null, "DECIDE.COMPLAINT.IT");
        if (day(row, "raised_on").isAfter(period.to())) return;
        if (closed == null || closed.isAfter(period.to())) count("TROUBLE.COMPLAINT.OPEN");
        else countIf(!closed.isBefore(period.from()), "TROUBLE.COMPLAINT.CLOSED");
    }

    private void bypass(Map<String, Object> row) {
        countIf(within(day(row, "reported_on")), "TROUBLE.BYPASS." + (row.get("learned") == null ? "OPEN" : "LEARNED"));
    }

    private void objective(Map<String, Object> row) {
        LocalDate retired = day(row, "retired_on");
        if (day(row, "noted_on").isAfter(period.to())) return;
        if (retired != null && retired.isBefore(period.from())) return;
        if (retired != null && !retired.isAfter(period.to())) {
            count("OBJECTIVES.OBJECTIVE.RETIRED");
            return;
        }
        LocalDate end = period.to().isBefore(today) ? period.to() : today;
        LocalDate said = Records.days(
                        rows("confirmation").stream()
                                .filter(it -> it.get("objective_id").equals(row.get("id"))
                                        && it.get("wording").equals(row.get("statement"))),
                        "said_on")
                .filter(day -> !day.isAfter(end))
                .max(LocalDate::compareTo)
                .orElse(null);
        if (said == null) count("OBJECTIVES.OBJECTIVE.ASSUMED");
        else count("OBJECTIVES.OBJECTIVE." + (said.plusDays(180).isAfter(end) ? "CONFIRMED" : "STALE"));
    }

    private void outcome(Map<String, Object> row) {
        Object answer = row.get("answer");
        countIf(within(day(row, "realised_on")), "VALUE.OUTCOME." + (answer == null ? "WAITING" : answer));
    }

    private void demand(Map<String, Object> row) {
        countIf(is(row, "state", "OPEN"), "DECIDE.DEMAND.IT");
    }

    private void dispute(Map<String, Object> row) {
        boolean theirs = row.get("raised_contact_id") != null;
        countIf(theirs && row.get("outcome") == null && row.get("reply") == null, "DECIDE.DISPUTE.IT");
    }

    private void ambition(Map<String, Object> row) {
        countIf(row.get("it_on") == null, "DECIDE.AMBITION.IT");
    }

    /** As the partner sees it; what was said on their behalf stands only where it makes it worse. */
    private static String effect(Map<String, Object> row) {
        if (is(row, "answer", "NOT_SO") && is(row, "answer_word", "PARTNER")) return "NOT_SO";
        String theirs = (String) row.get("their_effect");
        boolean stands = theirs != null && (is(row, "answer_word", "PARTNER") || theirs.equals("BAD"));
        return stands ? theirs : (String) row.get("effect");
    }

    /** As the partner sees it, and as it was said on their behalf, too. */
    private static Object theirsOrOurs(Map<String, Object> row) {
        return row.get("their_effect") == null ? row.get("effect") : row.get("their_effect");
    }

    private void dueDay(Map<String, Object> day) {
        boolean open = rows("commitment").stream()
                .filter(promise -> promise.get("id").equals(day.get("commitment_id")))
                .anyMatch(promise ->
                        is(promise, "state", "OPEN") && !day(promise, "due_on").isBefore(today));
        boolean theirs = day.get("asked_contact_id") != null;
        countIf(open && theirs && day.get("answer") == null, "DECIDE.PROMISE.IT");
    }

    /** Promises of IT that were past their day, as it was then, at the end of the period. */
    long overdue() {
        LocalDate end = period.to().isBefore(today) ? period.to() : today;
        return rows("commitment").stream()
                .filter(it -> is(it, "owed_by", "IT") && !day(it, "noted_on").isAfter(end))
                .filter(it -> is(it, "state", "OPEN") || day(it, "settled_on").isAfter(end))
                .filter(it -> dueAsOf(end, it).isBefore(end))
                .count();
    }

    private LocalDate dueAsOf(LocalDate end, Map<String, Object> promise) {
        boolean movedSince = rows("due_day").stream()
                .filter(it -> it.get("commitment_id").equals(promise.get("id")) && is(it, "answer", "AGREED"))
                .anyMatch(it -> day(it, "answered_on").isAfter(end));
        boolean moved = promise.get("first_due_on") != null;
        return day(promise, moved && movedSince ? "first_due_on" : "due_on");
    }

    private List<Map<String, Object>> rows(String table) {
        return records.of(partner, table);
    }

    private boolean within(@Nullable LocalDate day) {
        return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private void countIf(boolean counts, String code) {
        if (counts) count(code);
    }

    private void count(String code) {
        counts.merge("pack." + code, 1, Integer::sum);
    }
}
