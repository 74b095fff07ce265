package org.leanout.maturity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Line;
import org.leanout.maturity.model.Sum;

/**
 * One sum of a dimension with the records that it adds up.
 *
 * @param records those that weigh something or are disputed, newest first, as far as they are shown
 * @param more how many more there are, and what they weigh together
 * @param nothing how many weigh nothing: too old, to come, capped, or not counted by their kind
 * @param penalty whether it takes points off
 */
public record SumLine(
        Sum.Kind kind,
        List<Counted> records,
        int more,
        BigDecimal moreWeight,
        int nothing,
        BigDecimal total,
        boolean penalty) {

    /**
     * One record that counts, or that would if it were not disputed.
     *
     * @param title none where the reader may not see the record itself
     * @param factors what its weight is made of
     */
    public record Counted(
            UUID id,
            LocalDate day,
            @Nullable String title,
            @Nullable String href,
            int age,
            Phrase factors,
            BigDecimal weight) {}

    static SumLine of(Sum sum, int shown, Sight sight) {
        List<Line> counting = sum.lines().stream()
                .filter(line -> line.weight().signum() != 0 || line.state() == Line.State.DISPUTED)
                .toList();
        List<Line> rest = counting.subList(Math.min(shown, counting.size()), counting.size());
        return new SumLine(
                sum.kind(),
                counting.stream().limit(shown).map(line -> counted(line, sight)).toList(),
                rest.size(),
                rest.stream().map(Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add),
                sum.lines().size() - counting.size(),
                sum.total(),
                sum.points().rounded(1).signum() < 0);
    }

    private static Counted counted(Line line, Sight sight) {
        return new Counted(
                line.entry().id(),
                line.day(),
                sight.title(line.entry()),
                sight.href(line.entry()),
                line.age(),
                factors(line),
                line.weight());
    }

    private static Phrase factors(Line line) {
        return Phrase.of(
                "maturity.factors",
                line.factors().decay(),
                line.factors().late(),
                line.factors().source(),
                line.factors().portion());
    }
}
