package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.util.List;
import org.leanout.maturity.model.Entry.Commitment;
import org.leanout.maturity.model.Entry.Complaint;

/** Are promises kept, and complaints closed? */
final class Dependability {

    static final int PER_COMPLAINT = 15;

    /** Days for which a complaint may be open. */
    static final int PATIENCE = 30;

    private Dependability() {}

    static List<Sum> sums(Reading reading) {
        List<Commitment> commitments = reading.all(Commitment.class);
        List<Line> due = commitments.stream().map(c -> due(reading, c)).toList();
        List<Line> kept = commitments.stream().map(c -> kept(reading, c)).toList();
        List<Line> late = lateComplaints(reading, PATIENCE).stream()
                .map(c -> Line.whole(reading, c))
                .toList();
        return List.of(
                Sum.portion(Sum.Kind.KEPT, kept, due),
                Sum.base(Sum.Kind.DUE, due),
                Sum.penalty(Sum.Kind.LATE_COMPLAINTS, late, PER_COMPLAINT));
    }

    /** A kept commitment weighs the same on both sides; a missed one is never lightened by entering it late. */
    private static Line due(Reading reading, Commitment commitment) {
        return commitment.kept() ? Line.ours(reading, commitment, ONE) : Line.plain(reading, commitment, ONE);
    }

    private static Line kept(Reading reading, Commitment commitment) {
        return commitment.kept() ? Line.ours(reading, commitment, ONE) : Line.plain(reading, commitment, ZERO);
    }

    static List<Complaint> lateComplaints(Reading reading, int patience) {
        return reading.standing(Complaint.class)
                .filter(complaint -> !reading.happened(complaint.closedOn()))
                .filter(complaint -> reading.age(complaint.day()) > patience)
                .toList();
    }
}
