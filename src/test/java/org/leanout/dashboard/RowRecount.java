package org.leanout.dashboard;

import static org.leanout.Records.day;
import static org.leanout.Records.is;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.Records;

/** What a line of the portfolio says of one partner besides levels and views, counted once more in the bare tables. */
class RowRecount {

    private final Records records;
    private final UUID partner;
    private final LocalDate today;

    RowRecount(Records records, UUID partner, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.today = today;
    }

    @Nullable
    String brm() {
        return rows("assignment")
                .filter(it -> is(it, "duty", "OWNER") && it.get("until_on") == null)
                .flatMap(duty -> records.all("account").stream()
                        .filter(it -> it.get("id").equals(duty.get("account_id"))))
                .map(it -> (String) it.get("name"))
                .findFirst()
                .orElse(null);
    }

    /** Of 180 days. */
    long contacts(String origin) {
        return talks(180, origin).count();
    }

    long contacts() {
        return talks(180, null).count();
    }

    @Nullable
    Long leaning() {
        return contacts() < 3 ? null : Long.valueOf(Math.round(100.0 * contacts("VOLUNTEERED") / contacts()));
    }

    /** Of 90 days. */
    int minutes(String origin) {
        return talks(90, origin).mapToInt(it -> (int) it.get("minutes")).sum();
    }

    private Stream<Map<String, Object>> talks(int days, @Nullable String origin) {
        return rows("interaction")
                .filter(it -> origin == null || is(it, "origin", origin))
                .filter(it -> !day(it, "happened_on").isAfter(today)
                        && day(it, "happened_on").plusDays(days).isAfter(today));
    }

    Optional<LocalDate> lastContact() {
        return Records.days(rows("interaction").filter(it -> (boolean) it.get("two_way")), "happened_on")
                .filter(day -> !day.isAfter(today))
                .max(Comparator.naturalOrder());
    }

    long quietDays() {
        return ChronoUnit.DAYS.between(lastContact().orElse(day(records.partner(partner), "added_on")), today);
    }

    long daysOnFile() {
        return ChronoUnit.DAYS.between(day(records.partner(partner), "added_on"), today);
    }

    long harms() {
        return count("impact", it -> it.get("harm_on") != null && it.get("replied_on") == null);
    }

    long complaints() {
        return count("complaint", it -> it.get("closed_on") == null);
    }

    long promises() {
        return count("commitment", it -> is(it, "owed_by", "IT") && is(it, "state", "OPEN"));
    }

    long promisesLate() {
        return count(
                "commitment",
                it -> is(it, "owed_by", "IT")
                        && is(it, "state", "OPEN")
                        && day(it, "due_on").isBefore(today));
    }

    long offers() {
        return count("offer", it -> is(it, "state", "OFFERED"));
    }

    long proposals() {
        return count(
                "proposal", it -> List.of("SENT", "ANSWERED").contains(it.get("state")) && it.get("verdict") == null);
    }

    long requests() {
        return count("request", it -> List.of("OPEN", "IN_WORK").contains(it.get("state")));
    }

    /** Where either side wants it to be, with its day. */
    Optional<Map<String, Object>> ambition() {
        return rows("ambition").findFirst();
    }

    long complaintsLate() {
        return count(
                "complaint",
                it -> it.get("closed_on") == null
                        && day(it, "raised_on").plusDays(30).isBefore(today));
    }

    /** Minutes in which IT mended what is not removed, in 90 days. */
    int rework() {
        return rows("mending")
                .filter(it -> it.get("contact_id") == null
                        && !day(it, "happened_on").isAfter(today)
                        && day(it, "happened_on").plusDays(90).isAfter(today))
                .filter(it -> rows("workaround").anyMatch(held -> held.get("id").equals(it.get("workaround_id"))))
                .mapToInt(it -> (int) it.get("minutes"))
                .sum();
    }

    /** The last day of what a manager holds its level down to today. */
    Optional<LocalDate> heldUntil() {
        return rows("level_hold")
                .filter(it -> !day(it, "from_on").isAfter(today)
                        && !day(it, "until_on").isBefore(today))
                .filter(it -> it.get("ended_on") == null || day(it, "ended_on").isAfter(today))
                .map(it -> day(it, "until_on"))
                .findFirst();
    }

    /** The last night's, and where the level that it computed stands against the one that it published. */
    Trend trend() {
        List<Night> nights = rows("snapshot")
                .sorted(Comparator.comparing((Map<String, Object> it) -> day(it, "day"))
                        .thenComparing(it -> it.get("id").toString()))
                .map(it -> new Night(day(it, "day"), (int) it.get("published"), (int) it.get("rank")))
                .toList();
        Night last = nights.get(nights.size() - 1);
        LocalDate since = last.day();
        for (Night night : nights.stream()
                .sorted(Comparator.comparing(Night::day).reversed())
                .toList()) {
            if (night.day().isBefore(since.minusDays(1)) || night.day().equals(last.day())) continue;
            if (night.published() != last.published() || night.way() != last.way()) break;
            since = night.day();
        }
        return new Trend(last.way(), (int) ChronoUnit.DAYS.between(since, last.day()) + 1);
    }

    /** Up, down or neither, for so many nights in a row. */
    record Trend(int way, int nights) {

        boolean isSlipping() {
            return way < 0;
        }

        String word() {
            return way == 0 ? "steady" : way < 0 ? "slipping" : "rising";
        }
    }

    private record Night(LocalDate day, int published, int computed) {

        int way() {
            return published == 0 || computed == 0 ? 0 : Integer.signum(computed - published);
        }
    }

    private long count(String table, Predicate<Map<String, Object>> such) {
        return rows(table).filter(such).count();
    }

    private Stream<Map<String, Object>> rows(String table) {
        return records.of(partner, table).stream();
    }
}
