package org.leanout.maturity.model;

import java.util.List;
import org.leanout.maturity.model.Entry.Commitment;
import org.leanout.maturity.model.Entry.Complaint;
import org.leanout.maturity.model.Step.Kind;

/** What makes IT more dependable. */
final class DependabilityMoves {

    private DependabilityMoves() {}

    /** Promises are kept, unless so many complaints are open that kept promises alone never reach the threshold. */
    static Move toward(Condition condition, Reading reading) {
        int complaints =
                Dependability.lateComplaints(reading, Dependability.PATIENCE).size();
        int reachable = 100 - Dependability.PER_COMPLAINT * complaints;
        boolean enough = Fraction.of(reachable).isAtLeast(reading.model().threshold(condition));
        return enough || complaints == 0 ? keep(reading) : close(reading, Dependability.PATIENCE);
    }

    static Move raise(Reading reading) {
        boolean complaints =
                !Dependability.lateComplaints(reading, Dependability.PATIENCE).isEmpty();
        return complaints ? close(reading, Dependability.PATIENCE) : keep(reading);
    }

    static Move keep(Reading reading) {
        return Move.adding(reading, Kind.KEEP_COMMITMENT, new Commitment(new Wish(reading).stamp(), true));
    }

    /** The oldest first. */
    static Move close(Reading reading, int patience) {
        List<Complaint> late = Dependability.lateComplaints(reading, patience);
        Complaint oldest = late.get(late.size() - 1);
        Complaint closed = new Complaint(oldest.stamp(), reading.asOf(), oldest.escalatedOn());
        return Move.replacing(reading, Kind.CLOSE_COMPLAINT, oldest, closed);
    }
}
