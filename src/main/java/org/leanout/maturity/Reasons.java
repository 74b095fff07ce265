package org.leanout.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.leanout.maturity.model.Ledger;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Outlook;
import org.leanout.maturity.model.Publication;

/**
 * An explanation with all its numbers.
 *
 * @param dimensions what makes the index
 * @param path the steps that lead to the next level one after the other, each on top of those before it
 * @param coming what changes in the coming days with nothing new logged
 * @param then where it would stand, and what would be published, at the end of them
 */
public record Reasons(
        Explanation explanation,
        List<DimensionLine> dimensions,
        List<StepLine> path,
        List<ComingDay> coming,
        Standpoint then) {

    /** Days that it looks ahead. */
    public static final int AHEAD = 30;

    /**
     * @param shown how many records of each sum are listed
     * @param sight whose titles may be told
     */
    static Reasons of(Ledger ledger, LocalDate asOf, Badge badge, int shown, Sight sight) {
        Model model = badge.model();
        Outlook outlook = Maturity.outlook(ledger, asOf, model, AHEAD);
        Publication today = badge.published().on(outlook.now());
        List<Publication> published = outlook.published(today, model);
        return new Reasons(
                Explanation.of(ledger, asOf, badge, sight),
                outlook.now().dimensions().stream()
                        .map(score -> DimensionLine.of(score, model, shown, sight))
                        .toList(),
                Maturity.path(ledger, asOf, model).stream()
                        .map(step -> StepLine.of(step, badge))
                        .toList(),
                ComingDay.of(outlook, today, published, badge, sight),
                Standpoint.of(outlook.then(), Published.of(published.get(AHEAD - 1)), badge.held()));
    }

    public Standpoint now() {
        return explanation.standpoint();
    }

    /** Whether something changes on the very last of the days ahead. */
    public boolean endsOnTurn() {
        return !coming.isEmpty() && coming.get(coming.size() - 1).day().equals(then.asOf());
    }

    /** The index in hundredths: what the dimensions bring, added up. */
    public int total() {
        return dimensions.stream().mapToInt(DimensionLine::contribution).sum();
    }

    /** The addition, written out. */
    public String addition() {
        return dimensions.stream()
                .map(line -> "%,d".formatted(line.contribution()))
                .collect(Collectors.joining(" + "));
    }
}
