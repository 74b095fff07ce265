package org.leanout.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;

/**
 * What an IT manager takes to the IT board: where all relationships stand, what moved, and what was said and done. No
 * person is in it.
 *
 * @param standings of all partners that were looked after at the end of the period
 * @param partners of these, all by name, or only those that {@link #rose}, {@link #fell} and {@link #troubled} name
 * @param effort where the hours went: by who started the work, and what repairing took
 */
record PortfolioPack(
        Period period,
        LocalDate today,
        List<Standing> standings,
        List<Partner> partners,
        List<Count> counts,
        List<Effort> effort) {

    static final int NAMED = 40;

    private static final double ALL = 100;

    /** So many partners stand, and stood before, as {@link Partner} says, with trouble or without. */
    record Standing(@Nullable Integer before, int level, boolean troubled, long partners) {

        int way() {
            return before == null ? 0 : Integer.signum(level - before);
        }
    }

    /**
     * One relationship: its level at the end of the period, and what is open.
     *
     * @param before its level on the day before the period began, from 1 to 5, 0 if it was not yet rated; none if it was added
     *     later
     * @param overdue promises of IT at the end of the period; today, {@code harms} without an answer, open {@code complaints},
     *     and what waits for the partner
     */
    record Partner(
            UUID id,
            String slug,
            String name,
            @Nullable String unit,
            @Nullable Integer before,
            int level,
            int index,
            int overdue,
            int harms,
            int complaints,
            int waiting) {

        public String path() {
            return "/partners/" + slug;
        }

        public @Nullable Level now() {
            return Level.of(level).orElse(null);
        }

        public @Nullable Level then() {
            return before == null ? null : Level.of(before).orElse(null);
        }

        boolean isTrouble() {
            return overdue + harms + complaints > 0;
        }

        /** What it adds to all of them. */
        Standing standing() {
            return new Standing(before, level, isTrouble(), 1);
        }
    }

    /** So many records of a kind and state, of so many partners; {@code sum} is what their numbers add up to. */
    record Count(Section section, PackKind kind, String state, int total, int partners, int sum) {

        public PackLine line() {
            return new PackLine(section, kind, state);
        }
    }

    /** The minutes of interactions of one origin, or of mending workarounds, in the period and in as many days before it. */
    record Effort(String kind, long minutes, long before) {

        /** What answers or repairs, and so is not of IT's choosing. */
        boolean isAnswering() {
            return kind.equals("REQUESTED") || kind.equals(PackEffort.REWORK);
        }

        public String code() {
            return PackEffort.code(kind);
        }
    }

    /** How many partners a level has, and how many it had; without a level, those not yet rated. */
    record Rung(@Nullable Level level, long partners, long before) {

        /** As the addresses of those who are on it say it. */
        public int number() {
            return level == null ? 0 : level.number();
        }

        public long more() {
            return partners - before;
        }

        /** With its sign, for the eye. */
        public String signed() {
            return (more() < 0 ? "\u2212" : "+") + Math.abs(more());
        }
    }

    private long count(Predicate<Standing> such) {
        return standings.stream().filter(such).mapToLong(Standing::partners).sum();
    }

    /** Whether the period is over, so that what was so at its end may not be so today. */
    public boolean isPast() {
        return period.isPast(today);
    }

    /** How many partners were looked after. */
    public long all() {
        return count(it -> true);
    }

    /** Highest level first, what is not yet rated last. */
    public List<Rung> rungs() {
        return IntStream.of(5, 4, 3, 2, 1, 0)
                .mapToObj(number -> new Rung(
                        Level.of(number).orElse(null),
                        count(it -> it.level() == number),
                        count(it -> Objects.equals(it.before(), number))))
                .toList();
    }

    public List<Partner> rose() {
        return moved(1).limit(NAMED).toList();
    }

    public List<Partner> fell() {
        return moved(-1).limit(NAMED).toList();
    }

    private Stream<Partner> moved(int way) {
        return partners.stream().filter(it -> it.standing().way() == way);
    }

    /** How many rose in the period, for 1, or fell, for -1; what was added in it did neither. */
    public long moves(int way) {
        return count(it -> it.way() == way);
    }

    /** Those with something overdue, unanswered or complained of. */
    public List<Partner> troubled() {
        return partners.stream().filter(Partner::isTrouble).limit(NAMED).toList();
    }

    public long allTroubled() {
        return count(Standing::troubled);
    }

    private long minutes(Predicate<Effort> such) {
        return effort.stream().filter(such).mapToLong(Effort::minutes).sum();
    }

    public boolean hasEffort() {
        return effort.stream().anyMatch(it -> it.minutes() + it.before() > 0);
    }

    /** All minutes of the period, and of as many days before it. */
    public long effortMinutes() {
        return minutes(it -> true);
    }

    public long effortMinutesBefore() {
        return effort.stream().mapToLong(Effort::before).sum();
    }

    /** The share of all hours that some are, in percent. */
    public long percent(Effort some) {
        return percent(some.minutes());
    }

    /** The share of the hours that answer or repair. */
    public long percentLightsOn() {
        return percent(minutes(Effort::isAnswering));
    }

    private long percent(long minutes) {
        return Math.round(ALL * minutes / Math.max(1, minutes(it -> true)));
    }

    /** What effort is compared with. */
    public Period before() {
        return period.before(today);
    }

    public List<Count> counts(String section) {
        return counts.stream()
                .filter(it -> it.section() == Section.valueOf(section))
                .toList();
    }

    /** The hours of help that was given, in tenths. */
    public double hours() {
        return Math.round(counts.stream()
                                .filter(it -> it.section() == Section.DONE && it.kind() == PackKind.OFFER)
                                .mapToInt(Count::sum)
                                .sum()
                        / 6.0)
                / 10.0;
    }
}
