package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.shared.Origin;

/**
 * What the filtered partners add up to, on however many pages they are listed.
 *
 * @param partners that the filter lets through, of {@code all}, looked after by {@code brms} people
 * @param wanting how many want attention for each reason, in the order of {@link Attention}
 * @param now how many partners are not yet rated, and how many on each level from 1 to 5, as if no level were chosen
 * @param before the same of 90 days ago, as far as they were on file
 * @param minutesVolunteered of the last 90 days, as the other minutes; rework is what IT noted for mending workarounds
 * @param offersAnswered in the last 90 days, as those declined
 * @param hoursPlanned for all work of IT that is live, whatever the filter; some of them tied to an objective
 * @param hoursToOffer this month, of all BRMs or of the one that is chosen; none if none of them has said how many there are
 * @param asOf the day of the oldest of these figures; none if nothing is counted
 */
record PortfolioSummary(
        int partners,
        int all,
        int brms,
        List<Integer> wanting,
        List<Integer> now,
        List<Integer> before,
        long minutesVolunteered,
        long minutesJoint,
        long minutesRequested,
        long minutesRework,
        long offersAnswered,
        long offersDeclined,
        @Nullable Long hoursPlanned,
        @Nullable Long hoursTied,
        @Nullable Long hoursToOffer,
        @Nullable LocalDate asOf) {

    private static final double MINUTES = 60;
    private static final int FEW = 100;

    /** How many partners a level has, and how many more than 90 days ago; without a level, those not yet rated. */
    record Rung(@Nullable Level level, int number, int partners, int more, long percent) {}

    /** The hours of one origin, or without one of rework, and where its part of the bar starts, in percent. */
    record Part(@Nullable Origin origin, double hours, long percent, double from, double width) {}

    /** So many partners want attention for a reason. */
    record Want(Attention why, int partners) {}

    /** The reasons for which anybody wants attention, the most urgent kind first. */
    public List<Want> wants() {
        List<Attention> reasons = Attention.reasons().toList();
        return IntStream.range(0, reasons.size())
                .mapToObj(i -> new Want(reasons.get(i), wanting.get(i)))
                .filter(want -> want.partners() > 0)
                .toList();
    }

    /** Highest level first, what is not yet rated last; the longest bar is that of the most partners. */
    public List<Rung> rungs() {
        int most = Math.max(1, Collections.max(now));
        return IntStream.of(5, 4, 3, 2, 1, 0)
                .mapToObj(number -> rung(number, most))
                .toList();
    }

    private Rung rung(int number, int most) {
        int partners = now.get(number);
        return new Rung(
                Level.of(number).orElse(null),
                number,
                partners,
                partners - before.get(number),
                Math.round(100.0 * partners / most));
    }

    /** Whether there is anything to compare with. */
    public boolean isCompared() {
        return sum(before) > 0;
    }

    public int rated() {
        return sum(now.subList(1, now.size()));
    }

    public int belowTrustedAdvisor() {
        return sum(now.subList(1, Level.TRUSTED_ADVISOR.number()));
    }

    private static int sum(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).sum();
    }

    public double hours() {
        return hours(minutes());
    }

    /** The share of hours that answer or repair: what was asked for, and rework. */
    public long percentLightsOn() {
        return Math.round(percent(minutesRequested + minutesRework));
    }

    /** The share of the hours planned for IT's work that is tied to an objective; none if no hours are planned. */
    public @Nullable Long percentTied() {
        if (hoursPlanned == null || hoursPlanned == 0) return null;
        return Math.round(100.0 * (hoursTied == null ? 0 : hoursTied) / hoursPlanned);
    }

    /** The share of answered offers that were refused; of none, none. */
    public long percentRefused() {
        return offersAnswered == 0 ? 0 : Math.round(100.0 * offersDeclined / offersAnswered);
    }

    /** The hours by origin, side by side. */
    public List<Part> parts() {
        return List.of(
                part(Origin.VOLUNTEERED, minutesVolunteered, 0),
                part(Origin.JOINT, minutesJoint, minutesVolunteered),
                part(Origin.REQUESTED, minutesRequested, minutesVolunteered + minutesJoint),
                part(null, minutesRework, minutesVolunteered + minutesJoint + minutesRequested));
    }

    private Part part(@Nullable Origin origin, long minutes, long before) {
        return new Part(origin, minutes / MINUTES, Math.round(percent(minutes)), percent(before), percent(minutes));
    }

    /** Exact as long as they are few. */
    private double hours(long minutes) {
        double hours = minutes / MINUTES;
        return minutes() < FEW * MINUTES ? hours : Math.round(hours);
    }

    private double percent(long minutes) {
        return minutes() == 0 ? 0 : 100.0 * minutes / minutes();
    }

    private long minutes() {
        return minutesVolunteered + minutesJoint + minutesRequested + minutesRework;
    }
}
