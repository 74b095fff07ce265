package org.leanout.maturity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Repeats a move on a ledger until it is enough, until another kind of move is due, or until more changes nothing. */
final class Trial {

    /** More of the same than this is no step. */
    private static final int MOST = 40;

    private final Reading from;
    private final Function<Reading, Move> next;
    private final Predicate<Reading> enough;
    private final BiPredicate<Assessment, Assessment> helps;
    private final Step.Kind kind;
    private final List<Entry> about = new ArrayList<>();
    private Reading at;
    private int count;

    Trial(
            Reading from,
            Function<Reading, Move> next,
            Predicate<Reading> enough,
            BiPredicate<Assessment, Assessment> helps) {
        this.from = from;
        this.next = next;
        this.enough = enough;
        this.helps = helps;
        this.kind = next.apply(from).kind();
        this.at = from;
    }

    void run() {
        boolean goesOn = true;
        while (goesOn && count < MOST && !enough.test(at)) {
            goesOn = take(next.apply(at));
        }
    }

    private boolean take(Move move) {
        Reading then = at.with(move.result());
        if (move.kind() != kind || !helps.test(Assessor.assess(at), Assessor.assess(then))) {
            return false;
        }
        at = then;
        about.addAll(move.about());
        count++;
        return true;
    }

    Reading then() {
        return at;
    }

    Step step(@Nullable Condition condition, @Nullable Dimension dimension) {
        return new Step(
                kind,
                condition,
                dimension,
                count,
                enough.test(at),
                List.copyOf(about),
                Assessor.assess(from),
                Assessor.assess(at));
    }
}
