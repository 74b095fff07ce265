package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.ZERO;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.leanout.maturity.model.Entry.Proposal;

/** Does the partner answer what IT proposes? */
final class Dialogue {

    /** Days within which an answer counts in full, and before which a missing one does not yet count against IT. */
    static final int PATIENCE = 30;

    private Dialogue() {}

    static List<Sum> sums(Reading reading) {
        List<Proposal> proposals = reading.all(Proposal.class);
        List<Line> sent = proposals.stream().map(p -> sent(reading, p)).toList();
        List<Line> answered = proposals.stream().map(p -> answered(reading, p)).toList();
        return List.of(Sum.portion(Sum.Kind.ANSWERED, answered, sent), Sum.base(Sum.Kind.SENT, sent));
    }

    private static Line sent(Reading reading, Proposal proposal) {
        Line line = Line.plain(reading, proposal, ONE);
        boolean open = answer(reading, proposal).isEmpty() && line.age() < PATIENCE;
        return open ? line.weighingNothing(Line.State.LEFT_OUT) : line;
    }

    /** It ages with the day the proposal was sent, so that both sides of the fraction age together. */
    private static Line answered(Reading reading, Proposal proposal) {
        return answer(reading, proposal)
                .map(said -> Line.answered(reading, proposal, said, portion(proposal, said)))
                .orElseGet(() -> Line.plain(reading, proposal, ZERO));
    }

    /** An answer that is still to come, or that only IT knows of, is none. */
    static Optional<Answer> answer(Reading reading, Proposal proposal) {
        return Optional.ofNullable(proposal.answer())
                .filter(said -> reading.happened(said.day()))
                .filter(said ->
                        reading.source(said).multiply(reading.late(said)).signum() > 0);
    }

    private static BigDecimal portion(Proposal proposal, Answer said) {
        return ChronoUnit.DAYS.between(proposal.day(), said.day()) <= PATIENCE ? ONE : Factors.HALF;
    }
}
