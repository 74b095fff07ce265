package org.leanout.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Selection;
import org.leanout.partner.Selections.Choice;

/** Where the hours go, how many there are to offer, and what waiting costs beside engaging. Nobody is compared. */
record EffortPage(
        Selection selection, List<Choice> choices, Chart chart, List<Hours> brms, List<Late> late, LocalDate today) {

    private static final int MINUTES = 60;
    private static final double ALL = 100;

    /**
     * The hours of one BRM this month; by name, since the order says nothing.
     *
     * @param hours that they can offer; none if nobody has said so
     * @param reserved minutes of open offers
     * @param spent minutes of what was delivered this month
     * @param remaining whole hours, below 0 when more is reserved than there is
     */
    record Hours(
            UUID accountId,
            String name,
            @Nullable Integer hours,
            int reserved,
            int spent,
            @Nullable Integer remaining) {

        /** Whole hours that can still be offered. */
        public int left() {
            return remaining == null ? 0 : Math.max(0, remaining);
        }
    }

    /** Help that came after the impact although there had been a warning: which, and since when. */
    record Late(
            UUID id,
            String title,
            String slug,
            String partner,
            LocalDate deliveredOn,
            int minutes,
            LocalDate impactOn,
            String warning,
            LocalDate warnedOn,
            String warningTitle,
            String warningPage) {

        public String path() {
            return "/partners/" + slug;
        }
    }

    /** One line of the comparison, with the part of all help that it is. */
    record Cost(String code, Counted kind, long minutes, long number, double from, double width, String path) {}

    /** Whose hours they are, if one BRM is selected; else everybody's. */
    public @Nullable String whose() {
        return selection.brm() == null || brms.isEmpty() ? null : brms.get(0).name();
    }

    public int left() {
        return brms.stream().mapToInt(Hours::left).sum();
    }

    /** Whether anybody has said how much they can offer. */
    public boolean isSaid() {
        return brms.stream().anyMatch(brm -> brm.hours() != null);
    }

    /** Help by whether it came in time: what engaging cost, and what waiting did. */
    public List<Cost> costs() {
        Sums sums = chart.sums();
        double all = Math.max(1, sums.minutes(Counted.TIMED));
        double engaged = ALL * sums.minutes(Counted.HELPED_BEFORE) / all;
        double during = ALL * sums.minutes(Counted.HELPED_DURING) / all;
        double waited = ALL * sums.minutes(Counted.WAITED) / all;
        return List.of(
                cost("engaged", Counted.HELPED_BEFORE, 0, engaged),
                cost("during", Counted.HELPED_DURING, engaged, during),
                cost("after", Counted.HELPED_AFTER, engaged + during, ALL - engaged - during),
                cost("waited", Counted.WAITED, engaged + during, waited));
    }

    private Cost cost(String code, Counted kind, double from, double width) {
        Sums sums = chart.sums();
        return new Cost(
                code,
                kind,
                sums.minutes(kind),
                sums.number(kind),
                from,
                width,
                Chart.recordsOf(selection, kind, chart.from(), chart.to()));
    }

    public boolean isHelped() {
        return chart.sums().minutes(Counted.TIMED) > 0;
    }

    public double hours(Counted kind) {
        return chart.sums().minutes(kind) / (double) MINUTES;
    }

    public double hoursEngaged() {
        return hours(Counted.HELPED_BEFORE);
    }

    public double hoursWaited() {
        return hours(Counted.WAITED);
    }
}
