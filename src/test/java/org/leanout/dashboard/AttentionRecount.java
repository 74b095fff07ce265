package org.leanout.dashboard;

import static org.leanout.Records.day;
import static org.leanout.Records.days;
import static org.leanout.Records.is;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.Records;

/** Why one partner wants attention, and since when, found once more in the bare tables. */
class AttentionRecount {

    private static final int HARM_FIRST = 100_000;
    private static final int MONTH = 30;
    private static final int STALE = 180;
    private static final int NO_HURRY = 10;

    private final Records records;
    private final UUID partner;
    private final LocalDate today;
    private final Map<Attention, LocalDate> since = new EnumMap<>(Attention.class);
    private final Map<Attention, Long> beyond = new EnumMap<>(Attention.class);

    AttentionRecount(Records records, UUID partner, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.today = today;
        oldest(
                Attention.HARM,
                rows("impact").filter(it -> it.get("harm_on") != null && it.get("replied_on") == null),
                "harm_on",
                -HARM_FIRST);
        oldest(
                Attention.COMPLAINT,
                rows("complaint").filter(it -> it.get("closed_on") == null),
                "raised_on",
                MONTH + 1);
        oldest(
                Attention.PROMISE,
                rows("commitment").filter(it -> is(it, "owed_by", "IT") && is(it, "state", "OPEN")),
                "due_on",
                1);
        oldest(Attention.BYPASS, rows("bypass").filter(it -> it.get("learned") == null), "reported_on", MONTH);
        rows("proposal")
                .filter(it -> is(it, "state", "SENT"))
                .map(it -> day(it, it.get("changed_on") == null ? "sent_on" : "changed_on"))
                .min(Comparator.naturalOrder())
                .ifPresent(day -> note(Attention.PROPOSAL, day, MONTH));
        rows("assessment")
                .filter(it -> is(it, "trend", "SLIPPING"))
                .forEach(it ->
                        note(Attention.SLIPPING, day(it, "as_of").minusDays((int) it.get("trend_days") - 1L), 0));
        quiet();
        stale();
    }

    private void quiet() {
        Map<String, Object> row = records.partner(partner);
        LocalDate last = days(rows("interaction").filter(it -> (boolean) it.get("two_way")), "happened_on")
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder())
                .orElse(day(row, "added_on"));
        int rhythm = rows("engagement_plan")
                .flatMap(plan -> Stream.ofNullable((Integer) plan.get("rhythm")))
                .findFirst()
                .orElseGet(() -> (Integer) records.all("tier_rhythm")
                        .get(0)
                        .get(row.get("tier").toString().toLowerCase(Locale.ROOT)));
        note(Attention.QUIET, last, rhythm + 1);
    }

    /** The objective whose confirmation is the oldest; in no hurry. */
    private void stale() {
        rows("objective")
                .filter(it -> it.get("retired_on") == null)
                .flatMap(it -> days(
                        rows("confirmation")
                                .filter(said -> said.get("objective_id").equals(it.get("id"))
                                        && said.get("wording").equals(it.get("statement"))),
                        "said_on")
                        .max(Comparator.naturalOrder())
                        .stream())
                .map(day -> day.plusDays(STALE))
                .min(Comparator.naturalOrder())
                .filter(day -> !day.isAfter(today))
                .ifPresent(day -> {
                    since.put(Attention.OBJECTIVE, day);
                    beyond.put(Attention.OBJECTIVE, ChronoUnit.DAYS.between(day, today) / NO_HURRY);
                });
    }

    private void oldest(Attention why, Stream<Map<String, Object>> rows, String column, int patience) {
        days(rows, column).min(Comparator.naturalOrder()).ifPresent(day -> note(why, day, patience));
    }

    private void note(Attention why, LocalDate day, int patience) {
        since.put(why, day);
        beyond.put(why, ChronoUnit.DAYS.between(day, today) - patience);
    }

    private Stream<Map<String, Object>> rows(String table) {
        return records.of(partner, table).stream();
    }

    /** How far past its day it is, negative before it. */
    long beyond(Attention why) {
        return why == Attention.ANY
                ? beyond.values().stream().max(Comparator.naturalOrder()).orElse(-1L)
                : beyond.getOrDefault(why, -1L);
    }

    /** Whole days since then, once it is past its day. */
    @Nullable
    Integer daysPast(Attention why) {
        return beyond(why) < 0 ? null : Integer.valueOf((int) ChronoUnit.DAYS.between(since(why), today));
    }

    LocalDate since(Attention why) {
        return since.get(why);
    }
}
