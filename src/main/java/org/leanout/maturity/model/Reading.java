package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A ledger as it reads on a day, by a model; ages and windows are in whole days. */
record Reading(Ledger ledger, LocalDate asOf, Model model) {

    /** Leaves out what nobody may know on the day, so that a look at the days to come tells nothing of it either. */
    static Reading of(Ledger ledger, LocalDate asOf, Model model) {
        return new Reading(ledger.openedBy(asOf), asOf, model);
    }

    Reading on(LocalDate day) {
        return new Reading(ledger, day, model);
    }

    Reading with(Ledger other) {
        return new Reading(other, asOf, model);
    }

    <T extends Entry> List<T> all(Class<T> kind) {
        return ledger.of(kind).toList();
    }

    /** What has happened by now and is not disputed. */
    <T extends Entry> Stream<T> standing(Class<T> kind) {
        return ledger.of(kind).filter(entry -> !entry.stamp().disputed() && happened(entry.day()));
    }

    /** What stands by the partner's own word. */
    <T extends Entry> Stream<T> own(Class<T> kind) {
        return standing(kind).filter(entry -> isOwn(entry.stamp()));
    }

    /** Conditions count the partner's own acts only, and none that was entered so late that it weighs nothing. */
    boolean isOwn(Said said) {
        return said.word() == Word.PARTNER && late(said).signum() > 0;
    }

    int age(LocalDate day) {
        return (int) ChronoUnit.DAYS.between(day, asOf);
    }

    boolean happened(@Nullable LocalDate day) {
        return day != null && !day.isAfter(asOf);
    }

    boolean within(@Nullable LocalDate day, int days) {
        return happened(day) && age(day) < days;
    }

    BigDecimal decay(LocalDate day) {
        return model.weighing().decay(age(day));
    }

    BigDecimal late(Said said) {
        return model.weighing().late(said, (int) ChronoUnit.DAYS.between(said.day(), said.enteredOn()));
    }

    BigDecimal source(Said said) {
        return model.weighing().source(said);
    }

    int threshold(Condition condition) {
        return model.threshold(condition).intValue();
    }
}
