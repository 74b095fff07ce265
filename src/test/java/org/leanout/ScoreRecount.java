package org.leanout;

import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;
import static org.leanout.Weights.ONE;
import static org.leanout.Weights.entered;
import static org.leanout.Weights.rounded;
import static org.leanout.Weights.told;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leanout.Weights.Dated;

/**
 * The six scores of one partner today, its index and how many records there are, worked out once more from the bare tables as
 * docs/maturity.md says it.
 */
public final class ScoreRecount {

    private static final List<Integer> SHARES = List.of(15, 20, 15, 15, 15, 20);
    private static final List<String> COUNT_ON =
            List.of("REQUEST", "HARM", "COMPLAINT", "BYPASS", "COMMITMENT", "PROPOSAL");

    private final Records records;
    private final UUID partner;
    private final LocalDate today;
    private final Weights weights;
    private final Set<Object> disputed;
    private final List<Integer> scores;
    private int weighing;

    public ScoreRecount(Records records, UUID partner, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.today = today;
        this.weights = new Weights(today);
        this.disputed = rows("dispute")
                .filter(this::isLeftOut)
                .map(it -> it.get("record_id"))
                .collect(Collectors.toSet());
        this.scores = Stream.of(
                        dependability(), proactivity(), dialogue(), understanding(), improvement(), sharedStrategy())
                .map(score -> Math.max(0, Math.min(100, score)))
                .toList();
        others();
    }

    /** What speaks against IT counts on while only IT disputes it. */
    private boolean isLeftOut(Map<String, Object> dispute) {
        if (dispute.get("outcome") != null) return is(dispute, "outcome", "DOES_NOT_COUNT");
        return dispute.get("raised_contact_id") != null || !COUNT_ON.contains(dispute.get("kind"));
    }

    public List<Integer> scores() {
        return scores;
    }

    public int index() {
        return rounded(
                IntStream.range(0, 6).map(i -> SHARES.get(i) * scores.get(i)).sum(), 100);
    }

    /** How many weigh anything. */
    public int records() {
        return weighing;
    }

    private int dependability() {
        int due = 0;
        int kept = 0;
        for (Map<String, Object> it :
                rows("commitment").filter(it -> is(it, "owed_by", "IT")).toList()) {
            LocalDate by = day(it, "due_on");
            boolean inTime = is(it, "state", "KEPT") && !day(it, "settled_on").isAfter(by);
            int weight = standing(it, weights.aged(is(it, "state", "OPEN") ? by.plusDays(1) : by));
            if (inTime) weight = entered(weight, by, first(it, "settled_entered_on", "entered_on"));
            due += noted(weight);
            if (inTime) kept += weight;
        }
        long late = rows("complaint")
                .filter(it -> it.get("closed_on") == null && stands(it))
                .filter(it -> weights.isOver(day(it, "raised_on"), 30))
                .count();
        return rounded(100L * kept, Math.max(due, 2 * ONE)) - (int) (15 * late);
    }

    private int proactivity() {
        int ours = noted(weights.offers(offers(false)));
        int theirs = noted(requests());
        return rounded(1000L * ours, 6L * (ours + theirs + 2 * ONE));
    }

    private List<Dated> requests() {
        return weights.requests(records.ever(partner, "request").stream()
                .map(it -> new Dated(day(it, "asked_on"), standing(it, weights.aged(day(it, "asked_on")))))
                .toList());
    }

    /** Whether the share of what IT volunteered is at least so many hundredths, by the partner's own word alone. */
    boolean isVolunteered(int hundredths) {
        int ours = Weights.sum(weights.offers(
                help().filter(it -> !is(it, "state", "DECLINED") && !(boolean) it.get("answer_on_behalf"))
                        .map(this::weighed)
                        .toList()));
        return 100L * ours >= (long) hundredths * (ours + Weights.sum(requests()) + 2 * ONE);
    }

    /** Of help that IT volunteered to somebody by name, accepted or declined. */
    private List<Dated> offers(boolean declined) {
        return help().filter(it -> declined == is(it, "state", "DECLINED"))
                .map(this::weighed)
                .toList();
    }

    Stream<Map<String, Object>> help() {
        return rows("offer")
                .filter(it -> is(it, "origin", "VOLUNTEERED") && it.get("answered_on") != null)
                .filter(it -> it.get("contact_id") != null && !is(it, "kind", "MONITORING_ALERT"));
    }

    private Dated weighed(Map<String, Object> offer) {
        LocalDate day = day(offer, "answered_on");
        boolean own = !(boolean) offer.get("answer_on_behalf");
        int weight = told(weights.aged(day), day, day(offer, "answer_entered_on"), own);
        boolean whole = is(offer, "state", "DECLINED") || is(offer, "timing", "BEFORE");
        return new Dated(day, standing(offer, whole ? weight : weight / 2));
    }

    private int dialogue() {
        int sent = 0;
        int answered = 0;
        for (Map<String, Object> it :
                rows("proposal").filter(it -> it.get("sent_on") != null).toList()) {
            LocalDate day = day(it, "sent_on");
            int weight = standing(it, weights.aged(day));
            int answer = new AnswerRecount(records, partner, id(it)).of(weight, day, today);
            answered += noted(answer);
            if (answer > 0 || weights.age(day) >= 30) sent += noted(weight);
        }
        return rounded(100L * answered, Math.max(sent, 2 * ONE));
    }

    private int understanding() {
        int sum = rows("objective")
                .filter(it -> it.get("retired_on") == null)
                .mapToInt(it -> noted(standing(it, confirmed(it) / (isWorkedOn(it) ? 1 : 2))))
                .sum();
        return rounded(100L * sum, 3 * ONE);
    }

    private int confirmed(Map<String, Object> objective) {
        return rows("confirmation")
                .filter(it -> it.get("objective_id").equals(id(objective))
                        && it.get("wording").equals(objective.get("statement")))
                .mapToInt(it -> told(
                        weights.fresh(day(it, "said_on")),
                        day(it, "said_on"),
                        day(it, "entered_on"),
                        is(it, "word", "PARTNER")))
                .max()
                .orElse(0);
    }

    boolean isWorkedOn(Map<String, Object> objective) {
        return rows("tie")
                .filter(it -> it.get("objective_id").equals(id(objective)))
                .flatMap(
                        tie -> records.all("activity").stream().filter(work -> id(work).equals(tie.get("activity_id"))))
                .filter(work -> !day(work, "from_on").isAfter(today))
                .anyMatch(work -> work.get("until_on") == null
                        || day(work, "until_on").plusDays(180).isAfter(today));
    }

    private int improvement() {
        int sum = rows("improvement")
                .filter(it -> is(it, "state", "CLOSED") && !is(it, "answer", "NOT_SO"))
                .mapToInt(it -> {
                    LocalDate day = day(it, "ended_on");
                    int weight = standing(it, entered(weights.aged(day), day, day(it, "ended_entered_on")));
                    return noted(is(it, "answer_word", "PARTNER") ? weight : weight / 2);
                })
                .sum();
        long harms = rows("impact")
                .filter(it -> it.get("replied_on") == null && stands(it))
                .filter(it -> weights.isOver(day(it, "harm_on"), 30))
                .count();
        return rounded(100L * sum, 3 * ONE) - (int) (10 * harms);
    }

    private int sharedStrategy() {
        int sessions = sum("interaction", it -> {
            if (!is(it, "kind", "PLANNING_SESSION") || !is(it, "invited_by", "PARTNER")) return 0;
            LocalDate day = day(it, "happened_on");
            LocalDate confirmed = day(it, "invitation_confirmed_on");
            LocalDate entered = day(it, "entered_on");
            LocalDate last = confirmed == null || confirmed.isBefore(entered) ? entered : confirmed;
            return told(weights.aged(day), day, last, it.get("invitation_confirmed_by") != null);
        });
        int outcomes = sum("outcome", it -> {
            if (!is(it, "answer", "CONFIRMED")) return 0;
            LocalDate day = day(it, "answered_on");
            return told(weights.aged(day), day, day(it, "answer_entered_on"), is(it, "answer_word", "PARTNER"));
        });
        int plan = noted(new PlanRecount(records, partner, weights).weight());
        long bypasses = rows("bypass")
                .filter(it -> stands(it) && !weights.isOver(day(it, "reported_on"), 179))
                .count();
        int points = Math.min(40 * ONE, 20 * sessions) + 30 * plan + Math.min(30 * ONE, 15 * outcomes);
        return rounded(points, ONE) - (int) (20 * bypasses);
    }

    /** What is a record and adds nothing to a score. */
    private void others() {
        offers(true).forEach(it -> noted(it.weight()));
        Map<Object, List<Map<String, Object>>> rounds =
                rows("partner_answer").collect(Collectors.groupingBy(it -> it.get("round_id")));
        rows("round").forEach(round -> {
            List<Map<String, Object>> answers = rounds.getOrDefault(round.get("id"), List.of());
            answers.stream()
                    .filter(it -> answers.size() >= 3 || (boolean) it.get("named"))
                    .forEach(it -> noted(weights.aged(day(round, "ended_on"))));
        });
        sum("complaint", it -> weights.aged(day(it, "raised_on")));
        sum("bypass", it -> weights.aged(day(it, "reported_on")));
        sum("impact", it -> it.get("harm_on") == null ? 0 : weights.aged(day(it, "harm_on")));
    }

    private int sum(String table, ToIntFunction<Map<String, Object>> weight) {
        return rows(table)
                .mapToInt(it -> noted(standing(it, weight.applyAsInt(it))))
                .sum();
    }

    private int noted(List<Dated> all) {
        weighing += all.size();
        return Weights.sum(all);
    }

    private int noted(int weight) {
        if (weight > 0) weighing++;
        return weight;
    }

    boolean stands(Map<String, Object> row) {
        return !disputed.contains(id(row));
    }

    private int standing(Map<String, Object> row, int weight) {
        return stands(row) ? weight : 0;
    }

    private static LocalDate first(Map<String, Object> row, String column, String other) {
        return day(row, row.get(column) == null ? other : column);
    }

    private Stream<Map<String, Object>> rows(String table) {
        return records.of(partner, table).stream();
    }
}
