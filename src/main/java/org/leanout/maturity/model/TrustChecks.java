package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.leanout.maturity.model.Entry.Objective;
import org.leanout.maturity.model.Entry.Offer;
import org.leanout.maturity.model.Entry.PartnerAct;

/** The conditions of a trusted advisor that go by what the partner did. */
final class TrustChecks {

    /** Days in which an answered offer counts. */
    static final int YEAR = 365;

    /** Days in which a person's act counts. */
    static final int HALF_YEAR = 180;

    private TrustChecks() {}

    /** The share of the offers that the partner accepted itself, unlike the score, which counts half of those on behalf. */
    static Finding share(Condition condition, Reading reading) {
        List<Line> offers =
                Proactivity.volunteered(reading, offer -> offer.stamp().word() == Word.PARTNER);
        List<Line> requests = Proactivity.requested(reading);
        Fraction share = reading.model().share().share(Line.total(offers), Line.total(requests));
        List<Entry> evidence = Stream.concat(offers.stream(), requests.stream())
                .filter(Line::counts)
                .map(Line::entry)
                .toList();
        return new Found(share, 1, null, evidence).atLeastThreshold(condition, reading);
    }

    /** The value is how many were accepted, of those answered; the threshold is for those answered. */
    static Finding offers(Condition condition, Reading reading) {
        List<Offer> answered = reading.own(Offer.class)
                .filter(offer -> offer.isHelp() && reading.within(offer.day(), YEAR))
                .toList();
        int accepted = (int) answered.stream().filter(Offer::accepted).count();
        boolean met = answered.size() >= reading.threshold(condition) && 2 * accepted >= answered.size();
        Found found = Found.count(answered, answered.size());
        return new Found(Fraction.of(accepted), answered.size(), found.day(), answered).met(condition, reading, met);
    }

    /** The value is how many, of all active objectives. */
    static Finding objectives(Condition condition, Reading reading) {
        List<Objective> all = reading.standing(Objective.class).toList();
        List<Objective> tied = all.stream()
                .filter(objective -> isConfirmed(reading, objective) && isTied(reading, objective))
                .toList();
        return Found.count(tied, all.size()).atLeastThreshold(condition, reading);
    }

    static boolean isConfirmed(Reading reading, Objective objective) {
        return objective.confirmations().stream()
                .anyMatch(said -> reading.isOwn(said) && reading.within(said.day(), Understanding.FRESH));
    }

    static boolean isTied(Reading reading, Objective objective) {
        return reading.within(objective.activityOn(), Understanding.FRESH);
    }

    /** The value is how many people, of as many as are asked for; the evidence is the latest act of each. */
    static Finding people(Condition condition, Reading reading) {
        TreeMap<UUID, PartnerAct> latest = new TreeMap<>();
        reading.own(PartnerAct.class)
                .filter(act -> reading.within(act.day(), HALF_YEAR))
                .forEach(act -> latest.putIfAbsent(act.person(), act));
        int needed = peopleNeeded(condition, reading);
        Found found = Found.count(List.copyOf(latest.values()), needed);
        return found.met(condition, reading, found.value().isAtLeast(BigDecimal.valueOf(needed)));
    }

    /** All of them if fewer are named, yet at least somebody. */
    private static int peopleNeeded(Condition condition, Reading reading) {
        int named = reading.ledger().facts().peopleNamed();
        return Math.max(1, Math.min(named, reading.threshold(condition)));
    }
}
