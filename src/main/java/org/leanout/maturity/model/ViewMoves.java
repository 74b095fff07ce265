package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.leanout.maturity.model.Entry.PartnerView;
import org.leanout.maturity.model.Step.Kind;

/** What brings the partner's own assessment to a threshold: ask for it, or, where they did say, earn a better one. */
final class ViewMoves {

    private ViewMoves() {}

    static Move toward(Condition condition, Reading reading, int people) {
        List<PartnerView> views = ViewChecks.latest(reading);
        Kind kind = views.size() < people ? Kind.ASK_FOR_VIEW : Kind.RAISE_VIEW;
        Ledger round = reading.ledger().without(views);
        for (int person = 0; person < Math.max(people, views.size()); person++) {
            round = round.with(view(reading.with(round), reading.model().threshold(condition)));
        }
        return new Move(kind, views, round);
    }

    /** A view that is exactly at the threshold. */
    private static PartnerView view(Reading reading, BigDecimal threshold) {
        Stamp stamp = new Wish(reading).stamp();
        BigDecimal exact = threshold.setScale(Math.max(0, threshold.scale()));
        int statements = BigDecimal.TEN.pow(exact.scale()).intValue();
        return new PartnerView(
                stamp,
                new UUID(0, stamp.id().getLeastSignificantBits()),
                exact.unscaledValue().intValue(),
                statements);
    }
}
