package org.leanout.priority;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;

/** What comes first, as both sides see it, how far they agree, and whether IT works on it. */
record PriorityPage(List<Row> rows, List<Said> said, int wanted, LocalDate today, boolean mayRank, boolean mayHear) {

    /** A ranking older than this is asked for again. */
    private static final int FRESH_DAYS = 180;

    /**
     * An objective that one side at least has ranked.
     *
     * @param theirs its place with the partner, 1 to 5, if they ranked it
     * @param ours its place with IT
     * @param work the work of IT on it that was going on in the last 180 days, if there is any
     * @param retired whether the partner does not want it any more
     */
    record Row(
            UUID id,
            String statement,
            @Nullable Integer theirs,
            @Nullable Integer ours,
            @Nullable String work,
            boolean retired) {}

    /** One ranking, with what was ranked in its order; latest first. */
    record Said(
            UUID id,
            boolean byIt,
            boolean current,
            @Nullable String name,
            @Nullable Word word,
            LocalDate rankedOn,
            String enteredBy,
            LocalDate enteredOn,
            String order) {}

    static PriorityPage of(PartnerAccess access, List<Row> rows, List<Said> said, int wanted, LocalDate today) {
        return new PriorityPage(rows, said, wanted, today, access.mayChange() || access.mayAct(), access.mayChange());
    }

    /** What is not wanted any more counts for neither side. */
    public Convergence convergence() {
        return new Convergence(
                ranked(Row::theirs),
                ranked(Row::ours),
                live().filter(row -> row.work() != null).map(Row::id).collect(Collectors.toSet()));
    }

    /** What the partner puts first and IT does not work on. */
    public List<Row> missing() {
        List<UUID> missing = convergence().missing();
        return live().filter(row -> missing.contains(row.id()))
                .sorted(Comparator.comparing(Row::theirs))
                .toList();
    }

    /** What this side says today, if it has said anything. */
    public @Nullable Said current(boolean byIt) {
        return said.stream()
                .filter(it -> it.current() && it.byIt() == byIt)
                .findFirst()
                .orElse(null);
    }

    /** Whether what this side says was said too long ago. */
    public boolean isStale(boolean byIt) {
        Said current = current(byIt);
        return current != null && !current.rankedOn().isAfter(today.minusDays(FRESH_DAYS));
    }

    private Stream<Row> live() {
        return rows.stream().filter(row -> !row.retired());
    }

    private List<UUID> ranked(Function<Row, @Nullable Integer> place) {
        return live().filter(row -> place.apply(row) != null)
                .sorted(Comparator.comparing(place))
                .map(Row::id)
                .toList();
    }
}
