package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;

import java.util.Comparator;
import java.util.List;
import org.leanout.maturity.model.Entry.Bypass;
import org.leanout.maturity.model.Entry.Outcome;
import org.leanout.maturity.model.Entry.PlanningSession;
import org.leanout.maturity.model.Entry.ValuePlan;

/** Is direction set together, and are its results shared? */
final class SharedStrategy {

    static final int PER_SESSION = 20;
    static final int MOST_FOR_SESSIONS = 40;
    static final int FOR_THE_PLAN = 30;
    static final int PER_OUTCOME = 15;
    static final int MOST_FOR_OUTCOMES = 30;
    static final int PER_BYPASS = 20;

    /** Days for which a bypass counts. */
    static final int MEMORY = 180;

    private SharedStrategy() {}

    static List<Sum> sums(Reading reading) {
        return List.of(
                Sum.worth(Sum.Kind.SESSIONS, theirs(reading, PlanningSession.class), PER_SESSION, MOST_FOR_SESSIONS),
                Sum.worth(Sum.Kind.VALUE_PLAN, plans(reading), FOR_THE_PLAN, FOR_THE_PLAN),
                Sum.worth(Sum.Kind.OUTCOMES, theirs(reading, Outcome.class), PER_OUTCOME, MOST_FOR_OUTCOMES),
                Sum.penalty(Sum.Kind.BYPASSES, bypasses(reading), PER_BYPASS));
    }

    private static <T extends Entry> List<Line> theirs(Reading reading, Class<T> kind) {
        return reading.ledger()
                .of(kind)
                .map(entry -> Line.theirs(reading, entry, ONE))
                .toList();
    }

    /** Of several plans the best counts. */
    private static List<Line> plans(Reading reading) {
        List<Line> lines = reading.ledger()
                .of(ValuePlan.class)
                .map(plan -> plan(reading, plan))
                .toList();
        Line best = lines.stream().max(Comparator.comparing(Line::weight)).orElse(null);
        return lines.stream()
                .map(line -> line == best || !line.counts() ? line : line.weighingNothing(Line.State.CAPPED))
                .toList();
    }

    private static Line plan(Reading reading, ValuePlan plan) {
        Line line = Line.said(reading, plan, plan.stamp(), Understanding.freshness(reading, plan.day()), ONE);
        return plan.isJoint() ? line : line.weighingNothing(Line.State.LEFT_OUT);
    }

    private static List<Line> bypasses(Reading reading) {
        return recent(reading, MEMORY).stream()
                .map(bypass -> Line.whole(reading, bypass))
                .toList();
    }

    static List<Bypass> recent(Reading reading, int days) {
        return reading.standing(Bypass.class)
                .filter(bypass -> reading.within(bypass.day(), days))
                .toList();
    }
}
