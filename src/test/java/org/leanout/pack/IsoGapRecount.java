package org.leanout.pack;

import static org.leanout.Records.day;
import static org.leanout.Records.days;
import static org.leanout.Records.is;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
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
    private final ZoneId zone;
    private final Set<String> gaps = new TreeSet<>();

    IsoGapRecount(Records records, UUID partner, Period period, LocalDate today, ZoneId zone) {
        this.records = records;
        this.partner = partner;
        this.row = records.partner(partner);
        this.from = period.from();
        this.zone = zone;
        this.at = period.to().isAfter(today) ? today : period.to();
    }

    /** Whether it was looked after then. */
    boolean isThere() {
        return !day(row, "added_on").isAfter(at)
                && (row.get("archived_on") == null || day(row, "archived_on").isAfter(at));
    }

    Set<String> gaps() {
        gap(rows("contact").noneMatch(it -> isLaterOrNever(day(it, "left_on"))), "NOBODY", null);
        gap(!isSponsored(), "NO_SPONSOR", null);
        gap(rows("assignment").noneMatch(this::owns), "NO_OWNER", null);
        late("QUIET", talked(it -> (boolean) it.get("two_way")), rhythm());
        late(
                "NOT_REVIEWED",
                talked(it -> is(it, "kind", "SERVICE_REVIEW")),
                Integer.parseInt(was("Partner", "reviewInterval")
                        .orElse(row.get("review_interval").toString())));
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

    /** The sponsor of that day, unless they had left by then. */
    private boolean isSponsored() {
        Stream<String> then = later("Partner", "sponsorId").isPresent()
                ? was("Partner", "sponsorId").stream()
                : Stream.ofNullable(row.get("sponsor_id")).map(Object::toString);
        return then.anyMatch(sponsor -> rows("contact")
                .anyMatch(it -> it.get("id").toString().equals(sponsor) && isLaterOrNever(day(it, "left_on"))));
    }

    private int rhythm() {
        boolean unplanned = changes("EngagementPlan").anyMatch(it -> is(it, "action", "CREATED"));
        Stream<String> agreed = unplanned
                ? Stream.empty()
                : later("EngagementPlan", "rhythm").isPresent()
                        ? was("EngagementPlan", "rhythm").stream()
                        : records.of(partner, "engagement_plan").stream()
                                .flatMap(plan -> Stream.ofNullable(plan.get("rhythm")))
                                .map(Object::toString);
        String tier = was("Partner", "tier").orElse(row.get("tier").toString()).toLowerCase(Locale.ROOT);
        return Integer.parseInt(agreed.findFirst()
                .or(() -> was("TierRhythm", tier))
                .orElseGet(() -> records.all("tier_rhythm").get(0).get(tier).toString()));
    }

    /** What was changed after that day, of the partner or, as the usual rhythms, of none. */
    private Stream<Map<String, Object>> changes(String kind) {
        List<Map<String, Object>> all =
                kind.equals("TierRhythm") ? records.all("change") : records.of(partner, "change");
        return all.stream()
                .filter(it -> is(it, "kind", kind)
                        && it.get("part") == null
                        && changed(it).isAfter(at))
                .sorted(Comparator.comparing(it -> (Timestamp) it.get("changed_at")));
    }

    private LocalDate changed(Map<String, Object> change) {
        return ((Timestamp) change.get("changed_at")).toInstant().atZone(zone).toLocalDate();
    }

    /** The first change of it after that day. */
    private Optional<Map<String, Object>> later(String kind, String field) {
        return changes(kind).filter(it -> is(it, "field", field)).findFirst();
    }

    /** What it was before that change, and so on that day. */
    private Optional<String> was(String kind, String field) {
        return later(kind, field).map(it -> (String) it.get("old_value"));
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
