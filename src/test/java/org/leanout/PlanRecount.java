package org.leanout;

import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What the value plan weighs that both sides agreed to, by the last time that the partner agreed to it or reviewed it. */
final class PlanRecount {

    /** When they agreed or reviewed it, and when that was entered. */
    record Said(LocalDate day, LocalDate entered) {}

    private final Records records;
    private final UUID partner;
    private final Weights weights;

    PlanRecount(Records records, UUID partner, Weights weights) {
        this.records = records;
        this.partner = partner;
        this.weights = weights;
    }

    int weight() {
        return last().map(it -> Weights.told(weights.fresh(it.day()), it.day(), it.entered(), true))
                .orElse(0);
    }

    /** The last time that they said so by themselves. */
    Optional<Said> last() {
        return rows("value_plan").flatMap(plan -> last(plan).stream()).findFirst();
    }

    private Optional<Said> last(Map<String, Object> plan) {
        List<Map<String, Object>> agreements = rows("plan_agreement")
                .filter(it ->
                        it.get("plan_id").equals(id(plan)) && it.get("edition").equals(plan.get("edition")))
                .sorted(Comparator.comparing(it -> id(it).toString()))
                .toList();
        var ours =
                agreements.stream().filter(it -> it.get("contact_id") == null).findFirst();
        var theirs = agreements.stream()
                .filter(it -> it.get("contact_id") != null)
                .max(Comparator.comparing(it -> is(it, "word", "PARTNER")));
        if (ours.isEmpty() || theirs.isEmpty()) return Optional.empty();
        LocalDate it = day(ours.get(), "said_on");
        LocalDate agreed = later(it, day(theirs.get(), "said_on"));
        Stream<Said> agreement = is(theirs.get(), "word", "PARTNER")
                ? Stream.of(new Said(agreed, later(it, day(theirs.get(), "entered_on"))))
                : Stream.empty();
        Stream<Said> reviews = rows("plan_review")
                .filter(review -> review.get("plan_id").equals(id(plan)) && is(review, "word", "PARTNER"))
                .filter(review -> !day(review, "held_on").isBefore(agreed))
                .map(review -> new Said(day(review, "held_on"), day(review, "confirmation_entered_on")));
        return Stream.concat(agreement, reviews).max(Comparator.comparing(Said::day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Stream<Map<String, Object>> rows(String table) {
        return records.of(partner, table).stream();
    }
}
