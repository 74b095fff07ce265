package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.UUID;
import org.leanout.maturity.model.Entry.Offer;

/** What a hypothetical entry would carry: the partner's word, today, under an id that no record has. */
record Wish(Reading reading) {

    /** Days back in which a hypothetical offer looks for a day that is not full; they are all of the newest band. */
    private static final int ROOM = 60;

    Stamp stamp() {
        return stamp(reading.asOf());
    }

    private Stamp stamp(LocalDate day) {
        UUID id = new UUID(0, reading.ledger().entries().size());
        return new Stamp(id, "", Word.PARTNER, day, day, false);
    }

    Answer answer() {
        return new Answer(Word.PARTNER, reading.asOf(), reading.asOf());
    }

    /** Help is accepted over several days: a day only counts so many. */
    Offer acceptedOffer() {
        LocalDate day = reading.asOf();
        for (int back = 0; back < ROOM && isFull(day); back++) {
            day = day.minusDays(1);
        }
        return new Offer(stamp(day), true, Timing.BEFORE_IMPACT, false, true);
    }

    private boolean isFull(LocalDate day) {
        long taken = reading.standing(Offer.class)
                .filter(offer -> offer.accepted() && offer.day().equals(day))
                .count();
        return taken >= reading.model().weighing().caps().offersADay();
    }
}
