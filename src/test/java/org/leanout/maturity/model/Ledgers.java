package org.leanout.maturity.model;

import static org.leanout.maturity.model.Sample.ago;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.leanout.maturity.model.Entry.*;

/** Partners of any shape, from 20 days ahead to over a year back: the known cases disturbed, and pure chance. */
public class Ledgers extends DomainContextBase {

    @Provide
    Arbitrary<Ledger> ledgers() {
        Arbitrary<Ledger> whole = Arbitraries.of(Case.all().map(Case::ledger).toList());
        Arbitrary<Ledger> disturbed =
                Combinators.combine(whole, entries().list().ofMaxSize(20)).as(Ledgers::with);
        return Arbitraries.oneOf(
                disturbed,
                Combinators.combine(facts(), entries().list().ofMaxSize(80)).as(Ledger::new));
    }

    private static Ledger with(Ledger ledger, List<Entry> more) {
        return new Ledger(
                ledger.facts(),
                Stream.concat(ledger.entries().stream(), more.stream()).toList());
    }

    @Provide
    Arbitrary<Stamp> stamps() {
        Arbitrary<UUID> ids = Arbitraries.create(UUID::randomUUID);
        Arbitrary<Boolean> disputed = Arbitraries.of(false, false, false, false, true);
        return Combinators.combine(
                        ids,
                        Arbitraries.of(Word.class),
                        ages(),
                        Arbitraries.integers().between(-5, 90),
                        disputed)
                .as((id, word, age, late, no) -> new Stamp(id, "", word, ago(age), ago(age - late), no));
    }

    private static Arbitrary<Facts> facts() {
        Arbitrary<Boolean> named = Arbitraries.of(true, true, false);
        Arbitrary<Integer> people = Arbitraries.integers().between(0, 4);
        return Combinators.combine(named, named, people, ages(), Arbitraries.of(30, 90, 180))
                .as((owner, sponsor, count, age, interval) -> new Facts(owner, sponsor, count, ago(age), interval));
    }

    private Arbitrary<Entry> entries() {
        Arbitrary<Integer> person = Arbitraries.integers().between(1, 4);
        Arbitrary<Integer> points = Arbitraries.integers().between(6, 30);
        return Arbitraries.oneOf(
                offers(),
                kind(Request::new),
                two(Arbitraries.of(true, false), Commitment::new),
                two(answers().injectNull(0.4), Proposal::new),
                Combinators.combine(stamps(), answers().list().ofMaxSize(3), days().injectNull(0.3))
                        .as(Objective::new),
                two(days().injectNull(0.4), ImprovementItem::new),
                kind(PlanningSession::new),
                kind(ValuePlan::new),
                kind(Outcome::new),
                Combinators.combine(stamps(), person, points).as((s, p, n) -> new PartnerView(s, new UUID(5, p), n, 6)),
                two(days().injectNull(0.5), Harm::new),
                Combinators.combine(stamps(), days().injectNull(0.5), days().injectNull(0.7))
                        .as(Complaint::new),
                kind(Bypass::new),
                kind(Interaction::new),
                kind(ServiceReview::new),
                two(person, (s, p) -> new PartnerAct(s, new UUID(5, p), "")));
    }

    private Arbitrary<Entry> offers() {
        Arbitrary<Boolean> rarely = Arbitraries.of(false, false, false, true);
        return Combinators.combine(stamps(), rarely, Arbitraries.of(Timing.class), rarely, rarely)
                .as((s, declined, timing, alert, nobody) -> new Offer(s, !declined, timing, alert, !nobody));
    }

    private Arbitrary<Entry> kind(Function<Stamp, Entry> kind) {
        return stamps().map(kind);
    }

    private <T> Arbitrary<Entry> two(Arbitrary<T> other, Combinators.F2<Stamp, T, Entry> kind) {
        return Combinators.combine(stamps(), other).as(kind);
    }

    private static Arbitrary<Answer> answers() {
        return Combinators.combine(
                        Arbitraries.of(Word.class),
                        ages(),
                        Arbitraries.integers().between(0, 90))
                .as((word, age, late) -> new Answer(word, ago(age), ago(age - late)));
    }

    private static Arbitrary<LocalDate> days() {
        return ages().map(Sample::ago);
    }

    private static Arbitrary<Integer> ages() {
        return Arbitraries.integers().between(-20, 400);
    }
}
