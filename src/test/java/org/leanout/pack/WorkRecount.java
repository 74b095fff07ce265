package org.leanout.pack;

import static org.leanout.Records.day;
import static org.leanout.Records.id;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.Records;

/** Adds up the hours, and finds the lines of the plan, that a review pack tells of, once more: row by row in Java. */
class WorkRecount {

    private final Records records;
    private final UUID partner;
    private final Period period;

    WorkRecount(Records records, UUID partner, Period period) {
        this.records = records;
        this.partner = partner;
        this.period = period;
    }

    /** Of help that was delivered, in minutes. */
    int minutes() {
        return records.of(partner, "offer").stream()
                .filter(offer -> offer.get("delivered_on") != null && within(day(offer, "delivered_on")))
                .map(offer -> offer.get(offer.get("minutes_taken") == null ? "minutes" : "minutes_taken"))
                .mapToInt(minutes -> (int) minutes)
                .sum();
    }

    /** Of interactions, by who started them, and of what IT mended. */
    Map<String, Long> effort() {
        Map<String, Long> minutes = new TreeMap<>();
        records.of(partner, "interaction").stream()
                .filter(it -> within(day(it, "happened_on")))
                .forEach(it ->
                        minutes.merge((String) it.get("origin"), ((Integer) it.get("minutes")).longValue(), Long::sum));
        List<Object> workarounds = records.of(partner, "workaround").stream()
                .<Object>map(Records::id)
                .toList();
        records.of(partner, "mending").stream()
                .filter(it -> it.get("contact_id") == null && workarounds.contains(it.get("workaround_id")))
                .filter(it -> within(day(it, "happened_on")))
                .forEach(it -> minutes.merge("REWORK", ((Integer) it.get("minutes")).longValue(), Long::sum));
        return minutes;
    }

    /** Objectives that stood at the end of the period without any work of IT in it. */
    long unworked() {
        return records.of(partner, "objective").stream()
                .filter(it -> !day(it, "noted_on").isAfter(period.to()))
                .filter(it ->
                        it.get("retired_on") == null || day(it, "retired_on").isAfter(period.to()))
                .filter(it -> works(it) == 0)
                .count();
    }

    private long works(Map<String, Object> objective) {
        List<Object> tied = records.of(partner, "tie").stream()
                .filter(tie -> tie.get("objective_id").equals(id(objective)))
                .map(tie -> tie.get("activity_id"))
                .toList();
        return records.all("activity").stream()
                .filter(work -> tied.contains(id(work)))
                .filter(work -> !day(work, "from_on").isAfter(period.to()))
                .filter(work ->
                        work.get("until_on") == null || !day(work, "until_on").isBefore(period.from()))
                .count();
    }

    /** What both see, in its order, each with what was noted of it last by the end of the period. */
    List<ReviewPack.Line> lines(LocalDate today) {
        boolean agreed = records.of(partner, "plan_agreement").stream()
                .anyMatch(it -> !day(it, "said_on").isAfter(period.to()));
        if (period.to().isBefore(today) && !agreed) return List.of();
        return records.of(partner, "plan_line").stream()
                .filter(line -> !(boolean) line.get("internal"))
                .sorted(Comparator.comparing((Map<String, Object> line) -> (int) line.get("place"))
                        .thenComparing(line -> id(line).toString()))
                .map(this::line)
                .toList();
    }

    private ReviewPack.Line line(Map<String, Object> line) {
        Map<String, Object> review = records.of(partner, "plan_review").stream()
                .filter(it -> !day(it, "held_on").isAfter(period.to()) && noted(line, it) != null)
                .max(Comparator.comparing((Map<String, Object> it) -> day(it, "held_on"))
                        .thenComparing(it -> id(it).toString()))
                .orElse(null);
        return new ReviewPack.Line(
                (String) line.get("outcome"),
                (String) line.get("measure"),
                (String) line.get("unit"),
                (String) line.get("baseline"),
                (String) line.get("target"),
                day(line, "by_on"),
                review == null ? null : noted(line, review),
                review == null ? null : day(review, "held_on"));
    }

    private @Nullable String noted(Map<String, Object> line, Map<String, Object> review) {
        return records.of(partner, "plan_value").stream()
                .filter(value -> value.get("line_id").equals(id(line))
                        && value.get("review_id").equals(id(review)))
                .map(value -> (String) value.get("amount"))
                .findFirst()
                .orElse(null);
    }

    private boolean within(LocalDate day) {
        return !day.isBefore(period.from()) && !day.isAfter(period.to());
    }
}
