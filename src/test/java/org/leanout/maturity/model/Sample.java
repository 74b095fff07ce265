package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.leanout.maturity.model.Entry.*;

/** A ledger in the making, by ages in days; each entry was entered on its day and is the partner's word. */
final class Sample {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Model MODEL = Model.first();

    private static long ids;

    private final List<Entry> entries = new ArrayList<>();
    private Facts facts = new Facts(true, true, 2, TODAY.minusDays(800), 90);

    static LocalDate ago(int days) {
        return TODAY.minusDays(days);
    }

    static Stamp stamp(Word word, int ageInDays, int enteredAfter) {
        LocalDate day = ago(ageInDays);
        return new Stamp(new UUID(1, ++ids), "record " + ids, word, day, day.plusDays(enteredAfter), false);
    }

    static Stamp stamp(int ageInDays) {
        return stamp(Word.PARTNER, ageInDays, 0);
    }

    static Answer said(int ageInDays) {
        return new Answer(Word.PARTNER, ago(ageInDays), ago(ageInDays));
    }

    static Offer accepted(Stamp stamp) {
        return new Offer(stamp, true, Timing.BEFORE_IMPACT, false, true);
    }

    static Offer declined(Stamp stamp) {
        return new Offer(stamp, false, Timing.BEFORE_IMPACT, false, true);
    }

    static Objective objective(int confirmed, int activity) {
        return new Objective(stamp(500), List.of(said(confirmed)), ago(activity));
    }

    static PartnerView view(int age, int points, int statements) {
        return new PartnerView(stamp(age), new UUID(2, ++ids), points, statements);
    }

    static PartnerAct act(int age, int person) {
        return new PartnerAct(stamp(age), new UUID(3, person), "person " + person);
    }

    Sample facts(Facts changed) {
        facts = changed;
        return this;
    }

    Sample onFile(int days) {
        return facts(new Facts(true, true, facts.peopleNamed(), ago(days), 90));
    }

    Sample named(int people) {
        return facts(new Facts(true, true, people, facts.addedOn(), 90));
    }

    Sample add(Entry... more) {
        entries.addAll(List.of(more));
        return this;
    }

    Sample times(int count, Consumer<Sample> each) {
        for (int i = 0; i < count; i++) {
            each.accept(this);
        }
        return this;
    }

    Ledger ledger() {
        return new Ledger(facts, entries);
    }

    Assessment assess() {
        return Maturity.assess(ledger(), TODAY, MODEL);
    }

    Assessment assessOn(LocalDate day) {
        return Maturity.assess(ledger(), day, MODEL);
    }
}
