package org.leanout.dashboard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Trend;
import org.leanout.partner.Tier;
import org.leanout.shared.Origin;

/**
 * One relationship in the portfolio.
 *
 * @param number of its published level, 0 while it is not yet rated
 * @param trend where the computed level stands against it, for {@code trendDays} in a row
 * @param heldUntil the last day on which a manager holds it down; none if nobody does
 * @param flags what to look at before believing the log
 * @param records that count; {@code missing} more make it ratable, {@code daysToRate} after it was added
 * @param daysOnFile whole days since it was added
 * @param levels the published ones of 360 days ago, 330, and so on to today, likewise
 * @param levelSince the day of the last change of it, if that is under 90 days ago
 * @param contacts of the last 180 days
 * @param leaning the share of them that IT started, in percent; nothing if there are too few to say
 * @param lastContactOn the day of the last two-way contact
 * @param quietDays whole days since then, or since the partner was added if there was none; quiet past its rhythm
 * @param daysUnanswered how long a proposal has had no answer, once that is too long; so for what IT learned nothing from
 *     of a bypass, and for an objective to confirm again
 * @param theirView the mean of what {@code viewPeople} say in 180 days, from 1 to 5, and IT's view minus theirs
 * @param asked whether they are being asked (OPEN), or were in 180 days (ENDED)
 * @param minutesVolunteered of the last 90 days, as the other minutes
 * @param ambition where it is to be, by which day, whether both agreed, and how many months are left, negative if none
 * @param asOf the day on which all this was counted; none if it never was
 * @param key what the row is sorted by
 */
record PortfolioRow(
        UUID id,
        String slug,
        String name,
        @Nullable String unit,
        Tier tier,
        String tags,
        @Nullable String ownerName,
        int number,
        int index,
        @Nullable Trend trend,
        int trendDays,
        @Nullable LocalDate heldUntil,
        List<String> flags,
        boolean dormant,
        int records,
        int missing,
        int daysOnFile,
        int daysToRate,
        List<@Nullable Integer> levels,
        @Nullable LocalDate levelSince,
        @Nullable Integer levelBefore,
        int contacts,
        int contactsVolunteered,
        int contactsRequested,
        @Nullable Integer leaning,
        @Nullable LocalDate lastContactOn,
        int quietDays,
        boolean quiet,
        int promises,
        int promisesLate,
        int offers,
        int proposals,
        int requests,
        int harms,
        int complaints,
        int complaintsLate,
        @Nullable Integer daysUnanswered,
        @Nullable Integer daysBypassed,
        @Nullable Integer daysStale,
        int viewPeople,
        @Nullable BigDecimal theirView,
        @Nullable BigDecimal viewGap,
        int blindSpots,
        @Nullable String asked,
        int minutesVolunteered,
        int minutesJoint,
        int minutesRequested,
        int minutesRework,
        @Nullable Level ambition,
        @Nullable LocalDate ambitionOn,
        boolean ambitionAgreed,
        @Nullable Integer ambitionMonths,
        @Nullable LocalDate asOf,
        String key) {

    /** Contacts are counted over so many days. */
    private static final int PERIOD = 180;

    /**
     * So many things of a kind that are open, some of them late, or the days for which one has waited; {@code page} is the
     * part of the address where they are.
     */
    record Open(String kind, int count, int late, String page) {

        static Stream<Open> since(String kind, @Nullable Integer days, String page) {
            return Stream.ofNullable(days).map(late -> new Open(kind, 0, late, page));
        }
    }

    public @Nullable Level level() {
        return Level.of(number).orElse(null);
    }

    /** Whether it is where both sides want it to be. */
    public boolean isAtItsTarget() {
        return ambition != null && ambitionAgreed && number >= ambition.number();
    }

    public String path() {
        return "/partners/" + slug;
    }

    public LevelLine line() {
        return new LevelLine(levels);
    }

    public boolean isSlipping() {
        return trend == Trend.SLIPPING;
    }

    /** The code of what its level did of late: it was the first one, or the next up or down. */
    public @Nullable String moved() {
        if (levelSince == null || levelBefore == null || number == 0) return null;
        if (levelBefore == 0) return "portfolio.first";
        return levelBefore < number ? "portfolio.up" : "portfolio.down";
    }

    /** Whether it is too early to rate it, however many records there are. */
    public boolean isYoung() {
        return daysOnFile < daysToRate;
    }

    /** Whether there is nothing to say yet of the whole period that contacts are counted in. */
    public boolean isEarly() {
        return daysOnFile < PERIOD;
    }

    /** Who started most of the contacts; nobody if that is as many as somebody else. */
    public @Nullable Origin lead() {
        int joint = contacts - contactsVolunteered - contactsRequested;
        if (contactsVolunteered > Math.max(contactsRequested, joint)) return Origin.VOLUNTEERED;
        if (contactsRequested > Math.max(contactsVolunteered, joint)) return Origin.REQUESTED;
        return joint > Math.max(contactsVolunteered, contactsRequested) ? Origin.JOINT : null;
    }

    /** Where the needle points, in degrees; to the right if IT started more than half. */
    public int tilt() {
        return leaning == null ? 0 : Signals.tilt(leaning);
    }

    /** What is open with us, kinds without anything left out. */
    public List<Open> open() {
        Stream<Open> counted = Stream.of(
                        new Open("harms", 0, harms, "/impacts"),
                        new Open("complaints", complaints, complaintsLate, "/complaints"),
                        new Open("promises", promises, promisesLate, "/promises"),
                        new Open("offers", offers, 0, "/help"),
                        new Open("proposals", proposals, 0, "/proposals"),
                        new Open("requests", requests, 0, "/help"))
                .filter(open -> open.count() + open.late() > 0);
        return Stream.of(
                        counted,
                        Open.since("unanswered", daysUnanswered, "/proposals"),
                        Open.since("bypassed", daysBypassed, "/bypasses"),
                        Open.since("stale", daysStale, "/objectives"))
                .flatMap(open -> open)
                .toList();
    }
}
