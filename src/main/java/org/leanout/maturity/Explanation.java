package org.leanout.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Flag;
import org.leanout.maturity.model.Ledger;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Limits;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Step;

/**
 * Where a relationship stands, and everything that says why.
 *
 * @param conditions of every level, lowest first
 * @param steps what would help to the next level, each by itself, the best first; what is put off comes last
 * @param rhythm what is left to do when nothing else is: the next talk
 * @param limits the numbers that the published level moves by
 * @param flags what to look at before believing the log; never told to a partner
 */
public record Explanation(
        Standpoint standpoint,
        List<ConditionLine> conditions,
        List<StepLine> steps,
        StepLine rhythm,
        Limits limits,
        Set<Flag> flags) {

    static Explanation of(Ledger ledger, LocalDate asOf, Badge badge, Sight sight) {
        Model model = badge.model();
        Assessment assessment = Maturity.assess(ledger, asOf, model);
        Map<Condition, LocalDate> lapses = Maturity.lapses(ledger, asOf, model);
        Map<Condition, StepLine> byCondition = new EnumMap<>(Condition.class);
        List<StepLine> steps = new ArrayList<>();
        for (Step step : Maturity.steps(ledger, asOf, model)) {
            StepLine line = StepLine.of(step, badge);
            steps.add(line);
            if (step.condition() != null) byCondition.put(step.condition(), line);
        }
        steps.sort(Comparator.comparing(StepLine::isForLater));
        return new Explanation(
                Standpoint.of(assessment, badge.published(), badge.held()),
                assessment.findings().stream()
                        .map(finding -> ConditionLine.of(finding, asOf, lapses, byCondition, sight))
                        .toList(),
                List.copyOf(steps),
                StepLine.rhythm(assessment, badge.putOff()),
                model.limits(),
                sight.forIt() ? assessment.flags() : Set.of());
    }

    /** What keeps it from the next level, or from staying on this one; and then what of it holds. */
    public List<ConditionLine> untilNext() {
        Level target = standpoint.isSlipping() ? standpoint.published() : standpoint.next();
        return Stream.concat(
                        heldBackBy().stream(), conditions.stream().filter(line -> line.met() && line.level() == target))
                .toList();
    }

    /** What keeps it from the next level, or from staying on this one. */
    public List<ConditionLine> heldBackBy() {
        Level target = standpoint.isSlipping() ? standpoint.published() : standpoint.next();
        if (target == null) return List.of();
        return conditions.stream()
                .filter(line -> !line.met() && !target.isBelow(line.level()))
                .toList();
    }

    /** Whether the published level is about to move, and when; none while it is what is computed. */
    public @Nullable Phrase moving() {
        return standpoint.moving(limits);
    }

    /** What becomes of the published level if nothing is done, and when; none while it does not slip. */
    public @Nullable Phrase falling() {
        return standpoint.falling(limits);
    }

    /** When the first condition of this level lapses; none if none does, or while not yet rated. */
    public @Nullable Phrase firstToLapse() {
        if (!standpoint.isRated()) return null;
        return conditions.stream()
                .filter(line -> line.met()
                        && line.changesOn() != null
                        && !standpoint.level().isBelow(line.level()))
                .min(Comparator.comparing(ConditionLine::daysLeft))
                .map(line -> Phrase.of(
                        line.isLapsingSoon() ? "maturity.first.soon" : "maturity.first",
                        line.changesOn(),
                        line.daysLeft()))
                .orElse(null);
    }

    /** The step to take next; none if nothing is missing, or if all of them are put off. */
    public @Nullable StepLine best() {
        return steps.isEmpty() || steps.get(0).isForLater() ? null : steps.get(0);
    }

    /** Whether nothing else is left to do, and that is put off. */
    public boolean isRhythmPutOff() {
        return best() == null && rhythm.isForLater();
    }

    /** The step of a kind that can be taken or put off; none if it would help no more. */
    public Optional<StepLine> step(Step.Kind kind) {
        return Stream.concat(steps.stream(), Stream.of(rhythm))
                .filter(step -> step.kind() == kind)
                .findFirst();
    }

    /** The other steps, those that are put off last. */
    public List<StepLine> others() {
        return best() == null ? steps : steps.subList(1, steps.size());
    }

    /** The conditions by level, lowest first. */
    public Map<Level, List<ConditionLine>> byLevel() {
        return conditions.stream()
                .collect(Collectors.groupingBy(ConditionLine::level, LinkedHashMap::new, Collectors.toList()));
    }

    /** How many conditions of the level hold. */
    public int met(Level level) {
        return (int) conditions.stream()
                .filter(line -> line.level() == level && line.met())
                .count();
    }
}
