package org.leanout.maturity.model;

import java.util.List;
import java.util.Optional;
import org.leanout.maturity.model.Entry.Bypass;
import org.leanout.maturity.model.Entry.Outcome;
import org.leanout.maturity.model.Entry.PlanningSession;
import org.leanout.maturity.model.Entry.ValuePlan;

/** The conditions of a strategic partner that go by shared direction; the threshold of each is in days. */
final class StrategyChecks {

    private StrategyChecks() {}

    static Finding session(Condition condition, Reading reading) {
        return recent(condition, reading, reading.own(PlanningSession.class).findFirst());
    }

    static Finding plan(Condition condition, Reading reading) {
        return recent(condition, reading, reading.own(ValuePlan.class).findFirst());
    }

    static Finding outcome(Condition condition, Reading reading) {
        return recent(condition, reading, reading.own(Outcome.class).findFirst());
    }

    private static Finding recent(Condition condition, Reading reading, Optional<? extends Entry> latest) {
        Found found = Found.latest(reading, latest);
        return found.met(condition, reading, reading.within(found.day(), reading.threshold(condition)));
    }

    /** The value is how many there were, the day that of the latest, which is the last to clear. */
    static Finding bypass(Condition condition, Reading reading) {
        List<Bypass> recent = SharedStrategy.recent(reading, reading.threshold(condition));
        Found latest = Found.latest(reading, recent.stream().findFirst());
        return new Found(Fraction.of(recent.size()), 0, latest.day(), recent).met(condition, reading, recent.isEmpty());
    }
}
