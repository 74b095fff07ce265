package org.leanout.insight;

import static org.leanout.Records.day;
import static org.leanout.Records.is;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leanout.LevelsRecount;
import org.leanout.Records;

/** The numbers that the titles of charts say of twelve months, counted once more: record by record, in Java. */
class TitleRecount {

    private static final List<String> TAKEN = List.of("ACCEPTED", "DELIVERED", "THANKED");

    private final Records records;
    private final LocalDate from;
    private final LocalDate to;
    private final List<UUID> partners;

    /** The months up to and with the last one, which may not be over. */
    TitleRecount(Records records, YearMonth last, LocalDate today) {
        this.records = records;
        this.from = last.minusMonths(11).atDay(1);
        this.to = last.atEndOfMonth().isAfter(today) ? today : last.atEndOfMonth();
        this.partners = records.partners().stream()
                .filter(id -> records.partner(id).get("archived_on") == null)
                .toList();
    }

    /** So many of so many. */
    record Part(long part, long of) {

        long percent() {
            return Math.round(100.0 * part / of);
        }
    }

    /** At least trusted advisors, of those rated. */
    Part trusted() {
        List<Integer> levels = partners.stream()
                .flatMap(id -> Stream.ofNullable(new LevelsRecount(records, id).level(to)))
                .filter(level -> level > 0)
                .toList();
        return new Part(levels.stream().filter(level -> level >= 4).count(), levels.size());
    }

    /** Minutes that answer or repair, of all. */
    Part answering() {
        long asked = minutes(talks(it -> is(it, "origin", "REQUESTED")));
        long repair = mended(it -> it.get("contact_id") == null);
        return new Part(asked + repair, minutes(talks(it -> true)) + repair);
    }

    Part volunteered() {
        long ours = offers("offered_on", it -> is(it, "origin", "VOLUNTEERED")).count();
        long joint = offers("offered_on", it -> is(it, "origin", "JOINT")).count();
        long theirs = partners.stream()
                .flatMap(id -> records.ever(id, "request").stream())
                .filter(it -> in(it, "asked_on"))
                .count();
        return new Part(ours, ours + joint + theirs);
    }

    Part refused() {
        long declined = refused(it -> true);
        long taken = rows("offer")
                .filter(it -> in(it, "answered_on") && TAKEN.contains(it.get("state")))
                .count();
        return new Part(declined, declined + taken);
    }

    /** For the reason. */
    long refused(String reason) {
        return refused(it -> is(it, "decline_reason", reason));
    }

    private long refused(Predicate<Map<String, Object>> such) {
        return rows("offer")
                .filter(it -> in(it, "answered_on") && is(it, "state", "DECLINED"))
                .filter(such)
                .count();
    }

    Part early() {
        Predicate<Map<String, Object>> given = it -> is(it, "state", "DELIVERED") || is(it, "state", "THANKED");
        return new Part(
                offers("delivered_on", given)
                        .filter(it -> is(it, "timing", "BEFORE"))
                        .count(),
                offers("delivered_on", given).count());
    }

    private Stream<Map<String, Object>> offers(String day, Predicate<Map<String, Object>> such) {
        return rows("offer")
                .filter(it -> in(it, day) && !is(it, "kind", "MONITORING_ALERT"))
                .filter(such);
    }

    Part acted() {
        return new Part(
                daysToAct().size(), talks(it -> it.get("learned") != null).count());
    }

    /** In order. */
    List<Long> daysToAct() {
        Map<Object, LocalDate> done = rows("learning_decision")
                .filter(it -> it.get("now_done_on") != null)
                .collect(Collectors.toMap(it -> it.get("interaction_id"), it -> day(it, "now_done_on")));
        return talks(it -> it.get("learned") != null && done.containsKey(it.get("id")))
                .map(it -> ChronoUnit.DAYS.between(day(it, "happened_on"), done.get(it.get("id"))))
                .sorted()
                .toList();
    }

    /** In minutes: what either side mended. */
    long mended(Predicate<Map<String, Object>> such) {
        List<Object> kept = rows("workaround").map(it -> it.get("id")).toList();
        return minutes(rows("mending")
                .filter(it -> in(it, "happened_on") && kept.contains(it.get("workaround_id")))
                .filter(such));
    }

    /** As the partner sees it; what was said on their behalf only where it makes it worse. */
    long impacts(String effect) {
        return rows("impact")
                .filter(it -> in(it, "happened_on"))
                .filter(it -> {
                    String theirs = is(it, "answer", "CORRECTED") ? (String) it.get("their_effect") : null;
                    boolean stands = theirs != null && (is(it, "answer_word", "PARTNER") || theirs.equals("BAD"));
                    return effect.equals(stands ? theirs : it.get("effect"));
                })
                .count();
    }

    private Stream<Map<String, Object>> talks(Predicate<Map<String, Object>> such) {
        return rows("interaction").filter(it -> in(it, "happened_on")).filter(such);
    }

    private static long minutes(Stream<Map<String, Object>> rows) {
        return rows.mapToLong(it -> (int) it.get("minutes")).sum();
    }

    private boolean in(Map<String, Object> row, String column) {
        LocalDate day = day(row, column);
        return day != null && !day.isBefore(from) && !day.isAfter(to);
    }

    private Stream<Map<String, Object>> rows(String table) {
        return partners.stream().flatMap(id -> records.of(id, table).stream());
    }
}
