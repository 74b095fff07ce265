package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.Explanation;
import org.leanout.maturity.StepLine;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Trend;
import org.leanout.shared.Origin;

/**
 * A BRM's first page: whom to call today, and what would move a relationship.
 *
 * @param partners those that I look after, who has been quiet for longest against their rhythm first
 * @param hours none until somebody has said how much I can offer
 */
record TodayPage(
        LocalDate today,
        List<Mine> partners,
        List<Next> next,
        List<Waiting> waiting,
        List<Promise> promises,
        @Nullable Hours hours,
        UUID newId) {

    /** How many partners are shown with their rhythm. */
    private static final int SHOWN = 8;

    /** How many of the things that wait, and of the promises. */
    private static final int AT_ONCE = 5;

    /** For how many partners the next step is worked out. */
    private static final int STEPS = 12;

    /**
     * A partner that I look after.
     *
     * @param number of its published level, 0 while it is not yet rated
     * @param trend where the computed level stands against it, for {@code trendDays} in a row
     * @param rhythm days from one talk to the next; quiet when the next one is overdue
     * @param quietDays whole days since the last two-way contact, or since the partner was added if never contacted
     * @param lacking whether conditions of the next level are missing
     */
    record Mine(
            UUID id,
            String slug,
            String name,
            int number,
            int index,
            @Nullable Trend trend,
            int trendDays,
            int rhythm,
            int quietDays,
            boolean contacted,
            boolean quiet,
            boolean lacking) {

        public String path() {
            return "/partners/" + slug;
        }

        public @Nullable Level level() {
            return Level.of(number).orElse(null);
        }

        public boolean isSlipping() {
            return trend == Trend.SLIPPING;
        }

        static List<Mine> byName(List<Mine> partners) {
            return partners.stream().sorted(Comparator.comparing(Mine::name)).toList();
        }
    }

    /** Where a partner stands, and so the next best step; if nothing is missing, to keep the rhythm. */
    record Next(Mine partner, Explanation explanation) {

        public StepLine step() {
            StepLine best = explanation.best();
            return best == null ? explanation.rhythm() : best;
        }

        public boolean isRhythm() {
            return explanation.best() == null;
        }

        private boolean isShown() {
            return !step().isForLater();
        }

        private boolean canWait() {
            return isRhythm() && !partner.quiet() && !partner.isSlipping();
        }
    }

    /**
     * Something that waits for me.
     *
     * @param page the part of its address that names the kind of record
     * @param who on the partner's side, if anybody is named
     * @param days whole days for which it has waited
     */
    record Waiting(
            String kind,
            String page,
            @Nullable UUID id,
            @Nullable String title,
            @Nullable String who,
            String slug,
            String name,
            int days) {

        public String path() {
            return "/partners/" + slug + "/" + page + (id == null ? "" : "/" + id);
        }

        public boolean isHarm() {
            return kind.equals("HARM");
        }

        /** Whether it falls due by itself, some days after the last time. */
        public boolean isDue() {
            return kind.equals("REVIEW") || kind.equals("ROUND");
        }
    }

    /**
     * A promise that is open.
     *
     * @param byIt whether IT owes it
     * @param who owes it
     */
    record Promise(
            UUID id,
            String what,
            boolean byIt,
            @Nullable String who,
            LocalDate dueOn,
            int daysLate,
            String slug,
            String name) {

        public String path() {
            return "/partners/" + slug + "/promises/" + id;
        }
    }

    /** What I can offer in this month, and what of it is taken, in minutes. */
    record Hours(int hours, int reserved, int spent) {

        private static final int MINUTES = 60;

        /** Whole hours; below 0 when more is promised than there is. */
        public int left() {
            return Math.floorDiv(hours * MINUTES - reserved - spent, MINUTES);
        }
    }

    /** Whose next step is worked out: who is slipping, for longest first, then who is quiet, then who lacks something. */
    static List<Mine> urgent(List<Mine> partners) {
        return partners.stream()
                .sorted(Comparator.comparing((Mine it) -> it.isSlipping() ? -it.trendDays() : 0)
                        .thenComparing(it -> !it.quiet() && !it.lacking()))
                .limit(STEPS)
                .toList();
    }

    /** In the same order; but to keep the rhythm, while the next talk is not due, comes after all that is missing. */
    static List<Next> next(List<Mine> partners, Map<UUID, Explanation> explanations) {
        return partners.stream()
                .flatMap(it -> Stream.ofNullable(explanations.get(it.id())).map(found -> new Next(it, found)))
                .filter(Next::isShown)
                .sorted(Comparator.comparing(Next::canWait))
                .toList();
    }

    /** For how many partners no step is worked out. */
    public int stepless() {
        return Math.max(0, partners.size() - STEPS);
    }

    public List<Mine> shown() {
        return partners.subList(0, Math.min(SHOWN, partners.size()));
    }

    public int more() {
        return partners.size() - shown().size();
    }

    /** What of a list is shown at once; the rest is folded. */
    public <T> List<T> firstOf(List<T> all) {
        return all.subList(0, Math.min(AT_ONCE, all.size()));
    }

    public <T> List<T> restOf(List<T> all) {
        return all.subList(firstOf(all).size(), all.size());
    }

    /** As they are chosen from. */
    public List<Mine> byName() {
        return Mine.byName(partners);
    }

    /** Whether a promise of a partner is late. */
    public boolean isOwed() {
        return promises.stream().anyMatch(it -> !it.byIt() && it.daysLate() > 0);
    }

    public List<Origin> origins() {
        return List.of(Origin.values());
    }
}
