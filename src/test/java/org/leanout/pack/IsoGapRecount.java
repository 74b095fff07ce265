package org.leanout.pack;

import static org.leanout.Records.day;
import static org.leanout.Records.days;
import static org.leanout.Records.is;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.Records;

/** Finds what lacks with one partner at the end of a period once more, in Java: each gap with its day. */
class IsoGapRecount {

    private static final int LONG_DAYS = 30;
    private static final int MEASURED_DAYS = 180;

    private final Records records;
    private final UUID partner;
    private final Map<String, Object> row;
    private final LocalDate from;
    private final LocalDate at;
    private final Set<String> gaps = new TreeSet<>();

    IsoGapRecount(Records records, UUID partner, Period period, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.row = records.partner(partner);
        this.from = period.from();
        this.at = period.to().isAfter(today) ? today : period.to();
    }

    /** Whether it was looked after then. */
    boolean isThere() {
        return !day(row, "added_on").isAfter(at)
                && (row.get("archived_on") == null || day(row, "archived_on").isAfter(at));
    }

    Set<String> gaps() {
        gap(rows("contact").noneMatch(it -> isLaterOrNever(day(it, "left_on"))), "NOBODY", null);
        gap(row.get("sponsor_id") == null, "NO_SPONSOR", null);
        gap(rows("assignment").noneMatch(this::owns), "NO_OWNER", null);
        late("QUIET", talked(it -> (boolean) it.get("two_way")), rhythm());
        late("NOT_REVIEWED", talked(it -> is(it, "kind", "SERVICE_REVIEW")), (int) row.get("review_interval"));
        gap(!asked(), "NOT_ASKED", null);
        Optional<LocalDate> measured = measured();
        late("NOT_MEASURED", measured, MEASURED_DAYS);
        measured.filter(day -> !day.isBefore(from) && !isAnalysed(day))
                .ifPresent(day -> gap(true, "NOT_ANALYSED", day));
        oldest(it -> true).ifPresent(day -> gap(true, "OPEN_LONG", day));
        oldest(it -> isLaterOrNever(day(it, "escalated_on"))).ifPresent(day -> gap(true, "NOT_ESCALATED", day));
        return gaps;
    }

    private boolean owns(Map<String, Object> duty) {
        LocalDate until = day(duty, "until_on");
        return is(duty, "duty", "OWNER") && !day(duty, "from_on").isAfter(at) && (until == null || !until.isBefore(at));
    }

    private boolean isLaterOrNever(@Nullable LocalDate day) {
        return day == null || day.isAfter(at);
    }

    /** Longer ago than so many days, or never in so many days since the partner was added. */
    private void late(String gap, Optional<LocalDate> last, int days) {
        LocalDate since = last.orElse(day(row, "added_on"));
        gap(since.plusDays(days).isBefore(at), gap, last.orElse(null));
    }

    private int rhythm() {
        return records.of(partner, "engagement_plan").stream()
                .flatMap(plan -> Stream.ofNullable((Integer) plan.get("rhythm")))
                .findFirst()
                .orElseGet(() -> (Integer) records.all("tier_rhythm")
                        .get(0)
                        .get(row.get("tier").toString().toLowerCase(Locale.ROOT)));
    }

    private Optional<LocalDate> talked(Predicate<Map<String, Object>> such) {
        return days(rows("interaction").filter(such), "happened_on")
                .filter(day -> !day.isAfter(at))
                .max(Comparator.naturalOrder());
    }

    private boolean asked() {
        Stream<Map<String, Object>> talks =
                rows("interaction").filter(it -> it.get("learned") != null || is(it, "kind", "PLANNING_SESSION"));
        return Stream.concat(days(talks, "happened_on"), days(rows("confirmation"), "said_on"))
                .anyMatch(day -> !day.isBefore(from) && !day.isAfter(at));
    }

    private Optional<LocalDate> measured() {
        Stream<Map<String, Object>> answered = rows("round")
                .filter(round -> rows("partner_answer")
                        .anyMatch(answer -> answer.get("round_id").equals(round.get("id"))));
        return days(answered, "ended_on").filter(day -> !day.isAfter(at)).max(Comparator.naturalOrder());
    }

    private boolean isAnalysed(LocalDate measured) {
        Stream<LocalDate> improved =
                rows("improvement").filter(it -> !IsoRecount.isDropped(it, at)).flatMap(IsoRecount::worked);
        return Stream.concat(days(rows("gap_workshop"), "held_on"), improved)
                .anyMatch(day -> !day.isBefore(measured) && !day.isAfter(at));
    }

    /** The day of the oldest complaint that has been open for long. */
    private Optional<LocalDate> oldest(Predicate<Map<String, Object>> such) {
        return days(rows("complaint").filter(such).filter(it -> isLaterOrNever(day(it, "closed_on"))), "raised_on")
                .filter(day -> day.plusDays(LONG_DAYS).isBefore(at))
                .min(Comparator.naturalOrder());
    }

    private Stream<Map<String, Object>> rows(String table) {
        return records.of(partner, table).stream();
    }

    private void gap(boolean lacks, String gap, @Nullable LocalDate day) {
        if (lacks) gaps.add(row.get("slug") + " " + gap + " " + day);
    }
}
