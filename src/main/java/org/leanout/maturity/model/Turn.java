package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A day on which something shown changes although nothing is logged. */
public record Turn(Assessment before, Assessment after) {

    public LocalDate day() {
        return after.asOf();
    }

    /** Conditions that no longer hold. */
    public List<Condition> lapsed() {
        return changed().filter(condition -> !after.finding(condition).met()).toList();
    }

    /** Conditions that hold again. */
    public List<Condition> cleared() {
        return changed().filter(condition -> after.finding(condition).met()).toList();
    }

    private Stream<Condition> changed() {
        return Stream.of(Condition.values())
                .filter(c -> before.finding(c).met() != after.finding(c).met());
    }

    /** Dimensions whose score changes. */
    public List<Dimension> moved() {
        return Stream.of(Dimension.values())
                .filter(d -> before.dimension(d).score() != after.dimension(d).score())
                .toList();
    }

    /** The lines that weigh differently from this day on, in the order in which they are shown. */
    public List<Line> aged() {
        return Stream.of(Dimension.values()).flatMap(this::aged).toList();
    }

    private Stream<Line> aged(Dimension dimension) {
        return after.dimension(dimension).sums().stream()
                .flatMap(sum -> aged(before.dimension(dimension).sum(sum.kind()), sum));
    }

    private static Stream<Line> aged(Sum before, Sum after) {
        Map<Entry, Line> old = before.lines().stream().collect(Collectors.toMap(Line::entry, l -> l, (a, b) -> a));
        return after.lines().stream()
                .filter(line -> !old.containsKey(line.entry())
                        || old.get(line.entry()).weight().compareTo(line.weight()) != 0);
    }

    boolean shows() {
        return !lapsed().isEmpty() || !cleared().isEmpty() || !moved().isEmpty() || rating();
    }

    private boolean rating() {
        return before.ratability().rated() != after.ratability().rated();
    }
}
