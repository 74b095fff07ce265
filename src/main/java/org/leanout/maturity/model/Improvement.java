package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;

import java.util.List;
import org.leanout.maturity.model.Entry.Harm;
import org.leanout.maturity.model.Entry.ImprovementItem;

/** Does IT get better, and own up to harm? */
final class Improvement {

    static final int PER_HARM = 10;

    /** Days that IT has to reply to harm. */
    static final int PATIENCE = 30;

    private Improvement() {}

    static List<Sum> sums(Reading reading) {
        List<Line> improved = reading.ledger()
                .of(ImprovementItem.class)
                .map(item -> line(reading, item))
                .toList();
        List<Line> harm =
                withoutReply(reading).stream().map(h -> Line.whole(reading, h)).toList();
        return List.of(
                Sum.ofThree(Sum.Kind.IMPROVED, improved), Sum.penalty(Sum.Kind.HARM_WITHOUT_REPLY, harm, PER_HARM));
    }

    private static Line line(Reading reading, ImprovementItem item) {
        return Line.ours(reading, item, reading.happened(item.confirmedOn()) ? ONE : Factors.HALF);
    }

    static List<Harm> withoutReply(Reading reading) {
        return reading.standing(Harm.class)
                .filter(harm -> !reading.happened(harm.repliedOn()))
                .filter(harm -> reading.age(harm.day()) > PATIENCE)
                .toList();
    }
}
