package org.leanout.maturity.model;

import java.util.List;
import org.leanout.maturity.model.Entry.ServiceReview;

/** The conditions of a service provider. */
final class ServiceChecks {

    private ServiceChecks() {}

    /** The value is the rounded score that is shown; its records stand with the score. */
    static Finding dependability(Condition condition, Reading reading) {
        int score = Dimension.DEPENDABILITY.score(reading).score();
        return new Found(Fraction.of(score), 100, null, List.of()).atLeastThreshold(condition, reading);
    }

    /** The value is the age of the last review in days, of as many as the interval and its grace allow. */
    static Finding review(Condition condition, Reading reading) {
        int allowed = reading.ledger().facts().reviewInterval() + reading.threshold(condition);
        Found last = Found.latest(reading, reading.standing(ServiceReview.class).findFirst());
        return new Found(last.value(), allowed, last.day(), last.evidence())
                .met(condition, reading, reading.within(last.day(), allowed + 1));
    }

    /** The value is how many have been open for too long, the day that of the oldest. */
    static Finding complaints(Condition condition, Reading reading) {
        List<Entry.Complaint> late = Dependability.lateComplaints(reading, reading.threshold(condition));
        return Found.count(late, 0).met(condition, reading, late.isEmpty());
    }
}
