package org.leanout.priority;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far both sides agree on what comes first, and how much of the partner's first objectives IT works on. The rank
 * agreement is Spearman's footrule for top-k lists (Fagin, Kumar and Sivakumar, 2003): what one side leaves out stands one
 * place behind the longer list; the sum of the differences of places is set against that of two lists with nothing in common.
 *
 * @param theirs what the partner puts first, in their order
 * @param ours what IT puts first for them
 * @param worked what IT works on
 */
record Convergence(List<UUID> theirs, List<UUID> ours, Set<UUID> worked) {

    /** How many of theirs have live IT work. */
    public int supported() {
        return (int) theirs.stream().filter(worked::contains).count();
    }

    /** Those of theirs that IT does not work on, in their order. */
    public List<UUID> missing() {
        return theirs.stream().filter(it -> !worked.contains(it)).toList();
    }

    /** 100 for the same order, 0 for nothing in common, rounded half up; none unless both sides have ranked. */
    public @Nullable Integer agreement() {
        if (theirs.isEmpty() || ours.isEmpty()) return null;
        int apart = Stream.concat(theirs.stream(), ours.stream())
                .distinct()
                .mapToInt(it -> Math.abs(place(theirs, it) - place(ours, it)))
                .sum();
        int most = distances(theirs) + distances(ours);
        return BigDecimal.valueOf(100L * (most - apart))
                .divide(BigDecimal.valueOf(most), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }

    private int behind() {
        return Math.max(theirs.size(), ours.size()) + 1;
    }

    private int place(List<UUID> ranked, UUID objective) {
        int at = ranked.indexOf(objective);
        return at < 0 ? behind() : at + 1;
    }

    /** How far each of a list is from where it would stand if the other side had left it out. */
    private int distances(List<UUID> ranked) {
        return IntStream.rangeClosed(1, ranked.size())
                .map(place -> behind() - place)
                .sum();
    }
}
