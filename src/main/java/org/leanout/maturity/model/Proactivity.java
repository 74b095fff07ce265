package org.leanout.maturity.model;

import static java.math.BigDecimal.ONE;

import java.util.List;
import java.util.function.Predicate;
import org.leanout.maturity.model.Entry.Offer;
import org.leanout.maturity.model.Entry.Request;

/** Does IT offer help before it is asked? */
final class Proactivity {

    private Proactivity() {}

    static List<Sum> sums(Reading reading) {
        List<Line> volunteered = volunteered(reading, offer -> true);
        List<Line> requested = requested(reading);
        ShareRule rule = reading.model().share();
        Fraction share = rule.share(Line.total(volunteered), Line.total(requested));
        return List.of(
                Sum.of(Sum.Kind.VOLUNTEERED, volunteered, rule.points(share)), Sum.base(Sum.Kind.REQUESTED, requested));
    }

    static List<Line> volunteered(Reading reading, Predicate<Offer> which) {
        return Capping.offers(
                reading.model().weighing(),
                reading.ledger()
                        .of(Offer.class)
                        .filter(Offer::accepted)
                        .filter(which)
                        .map(offer -> line(reading, offer))
                        .toList());
    }

    static List<Line> requested(Reading reading) {
        return Capping.requests(
                reading.model().weighing(),
                reading.ledger()
                        .of(Request.class)
                        .map(request -> Line.plain(reading, request, ONE))
                        .toList());
    }

    private static Line line(Reading reading, Offer offer) {
        Line line = Line.theirs(reading, offer, offer.timing() == Timing.BEFORE_IMPACT ? ONE : Factors.HALF);
        return offer.isHelp() ? line : line.weighingNothing(Line.State.LEFT_OUT);
    }
}
