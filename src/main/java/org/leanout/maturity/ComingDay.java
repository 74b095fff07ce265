package org.leanout.maturity;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.leanout.maturity.model.Outlook;
import org.leanout.maturity.model.Turn;

/**
 * A day ahead on which something shown changes although nothing is logged.
 *
 * @param alert whether a condition lapses on it
 * @param said what changes
 * @param records the first of those whose age changes it
 * @param more how many more there are
 */
public record ComingDay(LocalDate day, boolean alert, List<Phrase> said, List<AgingRecord> records, int more) {

    /** How many records of a day are named. */
    private static final int NAMED = 3;

    static List<ComingDay> of(Outlook outlook, Sight sight) {
        return outlook.turns().stream().map(turn -> of(turn, sight)).toList();
    }

    private static ComingDay of(Turn turn, Sight sight) {
        Stream<Phrase> lapsed = turn.lapsed().stream().map(it -> Phrase.of("maturity." + it.id() + ".lapses"));
        Stream<Phrase> cleared = turn.cleared().stream().map(it -> Phrase.of("maturity." + it.id() + ".clears"));
        Stream<Phrase> moved = turn.moved().stream()
                .map(it -> Phrase.of(
                        "maturity.moved." + it, turn.after().dimension(it).score()));
        List<AgingRecord> records = AgingRecord.of(turn, sight);
        return new ComingDay(
                turn.day(),
                !turn.lapsed().isEmpty(),
                Stream.of(lapsed, cleared, moved, index(turn))
                        .flatMap(said -> said)
                        .toList(),
                records.stream().limit(NAMED).toList(),
                Math.max(0, records.size() - NAMED));
    }

    private static Stream<Phrase> index(Turn turn) {
        int before = turn.before().index();
        int after = turn.after().index();
        return before == after ? Stream.empty() : Stream.of(Phrase.of("maturity.moved.index", after));
    }
}
