package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How mature a relationship is on a day, with everything that explains it. The index is from 0 to 100; spoken against is
 * the lowest level that an act of the partner on this very day speaks against, if there was one.
 */
public record Assessment(
        LocalDate asOf,
        int modelVersion,
        List<DimensionScore> dimensions,
        int index,
        Level indexReaches,
        List<Finding> findings,
        Fraction volunteeredShare,
        Ratability ratability,
        Set<Flag> flags,
        @Nullable Level spokenAgainst) {

    /** The highest level whose conditions, and those of every level below, all hold. */
    public Level conditionsAllow() {
        Level allowed = Level.AD_HOC;
        while (allowed != Level.STRATEGIC_PARTNER && unmet(allowed.above()).isEmpty()) {
            allowed = allowed.above();
        }
        return allowed;
    }

    /** The lower of what the index reaches and what the conditions allow, rated or not. */
    public Level computed() {
        return Level.lower(indexReaches, conditionsAllow());
    }

    /** The computed level; empty while not yet rated. */
    public Optional<Level> level() {
        return Optional.of(computed()).filter(level -> ratability.rated());
    }

    /** The level to strive for; empty at the top. */
    public Optional<Level> next() {
        return Optional.of(computed().above()).filter(computed()::isBelow);
    }

    /** Empty while not yet rated. */
    public Optional<Confidence> confidence() {
        return level().map(level -> Confidence.of(ratability.records()));
    }

    /** No two-way contact for too long. */
    public boolean dormant() {
        return !finding(Condition.C2_2).met();
    }

    public DimensionScore dimension(Dimension dimension) {
        return dimensions.get(dimension.ordinal());
    }

    public Finding finding(Condition condition) {
        return findings.get(condition.ordinal());
    }

    public List<Finding> findings(Level level) {
        return findings.stream().filter(f -> f.condition().level() == level).toList();
    }

    public List<Finding> unmet(Level level) {
        return findings(level).stream().filter(finding -> !finding.met()).toList();
    }

    /** What the conditions alone lack for the next level. */
    public List<Finding> heldBackBy() {
        return next().map(this::unmet).orElse(List.of());
    }

    /** Whether the index, too, is short of the next level. */
    public boolean heldBackByIndex() {
        return next().filter(indexReaches::isBelow).isPresent();
    }

    /** Whether a score differs, be it by less than is shown. */
    boolean scoresElseThan(Assessment other) {
        return Stream.of(Dimension.values())
                .anyMatch(
                        d -> !dimension(d).points().isSameAs(other.dimension(d).points()));
    }
}
