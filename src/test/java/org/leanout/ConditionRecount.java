package org.leanout;

import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which conditions of one partner do not hold today, by docs/maturity.md and the bare tables; all but how many people acted. */
public final class ConditionRecount {

    /** Many tables say who acted. */
    public static final String LEFT_OUT = "C4.5";

    private final Records records;
    private final UUID partner;
    private final LocalDate today;
    private final Weights weights;
    private final ScoreRecount scores;
    private final Set<String> unmet = new TreeSet<>();

    public ConditionRecount(Records records, UUID partner, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.today = today;
        this.weights = new Weights(today);
        this.scores = new ScoreRecount(records, partner, today);
        provider();
        trusted();
        strategic();
    }

    public Set<String> unmet() {
        return unmet;
    }

    private void provider() {
        Map<String, Object> it = records.partner(partner);
        boolean owned = rows("assignment").anyMatch(duty -> is(duty, "duty", "OWNER") && duty.get("until_on") == null);
        check("C2.1", owned && it.get("sponsor_id") != null);
        check(
                "C2.2",
                standing("interaction")
                        .anyMatch(talk -> (boolean) talk.get("two_way") && within(talk, "happened_on", 90)));
        check("C3.1", scores.scores().get(0) >= 60);
        int allowed = (int) it.get("review_interval") + 15;
        check(
                "C3.2",
                standing("interaction")
                        .anyMatch(talk -> is(talk, "kind", "SERVICE_REVIEW") && within(talk, "happened_on", allowed)));
        check(
                "C3.3",
                standing("complaint")
                        .noneMatch(complaint ->
                                complaint.get("closed_on") == null && weights.isOver(day(complaint, "raised_on"), 30)));
    }

    private void trusted() {
        check("C4.1", scores.isVolunteered(30));
        List<Map<String, Object>> answered = scores.help()
                .filter(scores::stands)
                .filter(it -> !(boolean) it.get("answer_on_behalf"))
                .filter(it -> own(day(it, "answered_on"), day(it, "answer_entered_on"), 365))
                .toList();
        long accepted =
                answered.stream().filter(it -> !is(it, "state", "DECLINED")).count();
        check("C4.2", answered.size() >= 3 && 2 * accepted >= answered.size());
        check(
                "C4.3",
                standing("objective")
                                .filter(it -> it.get("retired_on") == null && isConfirmed(it) && scores.isWorkedOn(it))
                                .count()
                        >= 2);
        check("C4.4", views().reaches(1, 35));
    }

    private boolean isConfirmed(Map<String, Object> objective) {
        return rows("confirmation")
                .filter(it -> it.get("objective_id").equals(id(objective))
                        && it.get("wording").equals(objective.get("statement")))
                .anyMatch(it -> is(it, "word", "PARTNER") && own(day(it, "said_on"), day(it, "entered_on"), 180));
    }

    private void strategic() {
        check("C5.1", scores.isVolunteered(45));
        check("C5.2", standing("interaction").anyMatch(this::isInvitation));
        check(
                "C5.3",
                new PlanRecount(records, partner, weights)
                        .last()
                        .filter(it -> own(it.day(), it.entered(), 180))
                        .isPresent());
        check(
                "C5.4",
                standing("outcome")
                        .filter(it -> is(it, "answer", "CONFIRMED") && is(it, "answer_word", "PARTNER"))
                        .anyMatch(it -> own(day(it, "answered_on"), day(it, "answer_entered_on"), 365)));
        check("C5.5", views().reaches(2, 42));
        check("C5.6", standing("bypass").noneMatch(it -> within(it, "reported_on", 180)));
    }

    private boolean isInvitation(Map<String, Object> talk) {
        if (!is(talk, "kind", "PLANNING_SESSION") || !is(talk, "invited_by", "PARTNER")) return false;
        LocalDate confirmed = day(talk, "invitation_confirmed_on");
        LocalDate entered = day(talk, "entered_on");
        return talk.get("invitation_confirmed_by") != null
                && own(day(talk, "happened_on"), confirmed.isAfter(entered) ? confirmed : entered, 180);
    }

    private ViewsRecount views() {
        return new ViewsRecount(records, partner, today, today);
    }

    /** Recent, and not entered so late that it weighs nothing. */
    private boolean own(LocalDate day, LocalDate entered, int days) {
        return isRecent(day, days) && Weights.entered(Weights.ONE, day, entered) > 0;
    }

    private boolean within(Map<String, Object> row, String column, int days) {
        return isRecent(day(row, column), days);
    }

    private boolean isRecent(@Nullable LocalDate day, int days) {
        return day != null && !day.isAfter(today) && weights.age(day) < days;
    }

    private Stream<Map<String, Object>> standing(String table) {
        return rows(table).filter(scores::stands);
    }

    private Stream<Map<String, Object>> rows(String table) {
        return records.of(partner, table).stream();
    }

    private void check(String condition, boolean holds) {
        if (!holds) unmet.add(condition);
    }
}
