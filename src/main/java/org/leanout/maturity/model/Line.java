package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What one record counts in a sum; the age is in whole days since the day that the sum goes by. */
public record Line(Entry entry, LocalDate day, int age, Factors factors, BigDecimal weight, State state) {

    /** Why a line weighs what it does. */
    public enum State {
        COUNTS,
        /** Others count more on its day, or in its band. */
        CAPPED,
        /** By its kind: a monitoring alert, an offer to nobody by name, a proposal that may still be answered. */
        LEFT_OUT,
        DISPUTED
    }

    /** What weighs by its age alone: whatever speaks against IT. */
    static Line plain(Reading reading, Entry entry, BigDecimal portion) {
        return of(reading, entry, entry.day(), Factors.byAge(reading.decay(entry.day()), portion));
    }

    /** What counts as one for as long as it stands, whatever its age. */
    static Line whole(Reading reading, Entry entry) {
        return of(reading, entry, entry.day(), Factors.byAge(BigDecimal.ONE, BigDecimal.ONE));
    }

    /** What counts for IT by IT's own word. */
    static Line ours(Reading reading, Entry entry, BigDecimal portion) {
        Stamp stamp = entry.stamp();
        Factors factors = new Factors(reading.decay(stamp.day()), reading.late(stamp), BigDecimal.ONE, portion);
        return of(reading, entry, stamp.day(), factors);
    }

    /** What counts for IT by the partner's word only. */
    static Line theirs(Reading reading, Entry entry, BigDecimal portion) {
        return said(reading, entry, entry.stamp(), reading.decay(entry.day()), portion);
    }

    /** What counts for IT by what somebody said about it, with a decay of its own. */
    static Line said(Reading reading, Entry entry, Said said, BigDecimal decay, BigDecimal portion) {
        return of(reading, entry, said.day(), factors(reading, said, decay, portion));
    }

    /** An answer, aged by the day of the question. */
    static Line answered(Reading reading, Entry entry, Answer answer, BigDecimal portion) {
        Factors factors = factors(reading, answer, reading.decay(entry.day()), portion);
        return of(reading, entry, entry.day(), factors);
    }

    private static Factors factors(Reading reading, Said said, BigDecimal decay, BigDecimal portion) {
        return new Factors(decay, reading.late(said), reading.source(said), portion);
    }

    private static Line of(Reading reading, Entry entry, LocalDate day, Factors factors) {
        Line line = new Line(entry, day, reading.age(day), factors, factors.weight(), State.COUNTS);
        return entry.stamp().disputed() ? line.weighingNothing(State.DISPUTED) : line;
    }

    Line weighingNothing(State why) {
        return new Line(entry, day, age, factors, BigDecimal.ZERO, state == State.DISPUTED ? state : why);
    }

    boolean counts() {
        return weight.signum() > 0;
    }

    static BigDecimal total(List<Line> lines) {
        return lines.stream().map(Line::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
