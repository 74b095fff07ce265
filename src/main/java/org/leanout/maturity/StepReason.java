package org.leanout.maturity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.leanout.maturity.model.Answer;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.DimensionScore;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Step;
import org.leanout.maturity.model.Word;

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
                && !objective.confirmations().isEmpty()) {
            return List.of(confirmed(objective, now.asOf()));
        }
        if (step.condition() != null) return ConditionLine.standing(now.finding(step.condition()), now.asOf());
        if (step.dimension() == null) return List.of();
        return List.of(Phrase.of(
                "maturity.why." + step.dimension(),
                now.dimension(step.dimension()).score()));
    }

    /** What was said last; a fresh word on their behalf meets no condition, so it says whose word that was. */
    private static Phrase confirmed(Entry.Objective objective, LocalDate asOf) {
        Answer last = objective.confirmations().stream()
                .max(Comparator.comparing(Answer::day).thenComparing(said -> said.word() == Word.PARTNER))
                .orElseThrow();
        String code = "maturity.why.confirmed" + (last.word() == Word.PARTNER ? "" : ".ON_BEHALF");
        return Phrase.of(code, last.day(), ChronoUnit.DAYS.between(last.day(), asOf));
    }
}
