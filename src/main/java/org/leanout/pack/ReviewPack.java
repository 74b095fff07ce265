package org.leanout.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.rating.TwoViews;

/**
 * What both sides take to a review of the relationship. It holds what both may read and nothing that is internal,
 * whoever takes it.
 *
 * @param entries records, the parts in their order
 * @param views how both sides see it at the end of the period; none if nobody was asked of late
 */
record ReviewPack(
        Period period,
        LocalDate today,
        Standing standing,
        List<Entry> entries,
        List<Line> lines,
        @Nullable TwoViews views) {

    /**
     * Where the relationship stands at the end of the period, and stood at its start.
     *
     * @param level from 1 to 5, 0 while not yet rated, and the index from 0 to 100
     * @param reviewOn the day of the next service review that both know of
     */
    record Standing(
            int levelBefore,
            int indexBefore,
            int level,
            int index,
            @Nullable LocalDate reviewOn) {

        public @Nullable Level before() {
            return Level.of(levelBefore).orElse(null);
        }

        public @Nullable Level now() {
            return Level.of(level).orElse(null);
        }
    }

    /** A line of the joint value plan, with what the last review noted of it. */
    record Line(
            String outcome,
            @Nullable String measure,
            @Nullable String unit,
            @Nullable String baseline,
            @Nullable String target,
            @Nullable LocalDate byOn,
            @Nullable String reached,
            @Nullable LocalDate reachedOn) {

        /** With its unit, if there is anything. */
        public @Nullable String with(@Nullable String amount) {
            return amount == null || unit == null ? amount : amount + " " + unit;
        }
    }

    /** Records of one kind and state; the first ones are named. */
    record Group(PackLine line, int total, List<Entry> entries) {

        public int more() {
            return total - entries.size();
        }
    }

    /** Whether the period is over, so that what was so at its end may not be so today. */
    public boolean isPast() {
        return period.isPast(today);
    }

    /** What a part lists, group by group. */
    public List<Group> groups(String section) {
        Map<PackLine, List<Entry>> groups = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.section() == Section.valueOf(section))
                .forEach(entry -> groups.computeIfAbsent(entry.line(), line -> new ArrayList<>())
                        .add(entry));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue().get(0).total(), List.copyOf(group.getValue())))
                .toList();
    }

    /** How many records there are of which the code begins like this. */
    public int count(String start) {
        return kinds(start).mapToInt(Entry::total).sum();
    }

    /** The minutes of help that was given. */
    public int minutes() {
        return kinds("DONE.OFFER").mapToInt(Entry::sum).sum();
    }

    /** How many of their numbers are zero. */
    public int zeros(String start) {
        return kinds(start).mapToInt(Entry::zeros).sum();
    }

    /** How many decisions are wanted of a side. */
    public int decisions(String side) {
        return kinds("DECIDE")
                .filter(entry -> entry.state().equals(side))
                .mapToInt(Entry::total)
                .sum();
    }

    /** One entry of each kind and state. */
    private Stream<Entry> kinds(String start) {
        Set<String> seen = new HashSet<>();
        return entries.stream().filter(entry -> entry.code().startsWith("pack." + start) && seen.add(entry.code()));
    }
}
