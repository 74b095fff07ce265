package org.leanout.maturity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.DimensionScore;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Step;

/** Says why a step is to be taken: what is missing. */
final class StepReason {

    private StepReason() {}

    /** The dimension that could bring the most; none if all are full. */
    static List<Phrase> room(Assessment now) {
        return now.dimensions().stream()
                .max(Comparator.comparing(DimensionScore::room))
                .filter(it -> it.room() > 0)
                .map(it -> Phrase.of("maturity.room." + it.dimension(), it.score()))
                .stream()
                .toList();
    }

    /** Of an objective, when it was confirmed; else what a condition asks for, and how it stands; else the low score. */
    static List<Phrase> of(Step step) {
        Assessment now = step.before();
        if (step.about().size() == 1
                && step.about().get(0) instanceof Entry.Objective objective
                && objective.confirmation() != null) {
            LocalDate day = objective.confirmation().day();
            return List.of(Phrase.of("maturity.why.confirmed", day, ChronoUnit.DAYS.between(day, now.asOf())));
        }
        if (step.condition() != null) return ConditionLine.standing(now.finding(step.condition()), now.asOf());
        if (step.dimension() == null) return List.of();
        return List.of(Phrase.of(
                "maturity.why." + step.dimension(),
                now.dimension(step.dimension()).score()));
    }
}
