package org.leanout.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Outlook;
import org.leanout.maturity.model.Publication;
import org.leanout.maturity.model.Turn;

/**
 * A day ahead on which something shown changes although nothing is logged.
 *
 * @param alert whether a condition lapses on it, or a level falls
 * @param said what changes
 * @param records those whose age changes it
 */
public record ComingDay(LocalDate day, boolean alert, List<Phrase> said, List<AgingRecord> records) {

    /**
     * @param today what is published today
     * @param published what then is on each of the days
     */
    static List<ComingDay> of(
            Outlook outlook, Publication today, List<Publication> published, Badge badge, Sight sight) {
        Map<LocalDate, Turn> turns = outlook.byDay();
        List<ComingDay> days = new ArrayList<>();
        Level shown = badge.shown(today.level(), today.day());
        for (Publication publication : published) {
            Level next = badge.shown(publication.level(), publication.day());
            Turn turn = turns.get(publication.day());
            if (turn != null || next != shown) days.add(of(publication.day(), turn, shown, next, sight));
            shown = next;
        }
        return List.copyOf(days);
    }

    private static ComingDay of(
            LocalDate day, @Nullable Turn turn, @Nullable Level before, @Nullable Level after, Sight sight) {
        List<Phrase> said = new ArrayList<>();
        boolean falls = before != null && after != null && after.isBelow(before);
        if (before != after && after != null)
            said.add(Phrase.of((falls ? "maturity.coming.falls." : "maturity.coming.rises.") + after));
        if (turn == null) return new ComingDay(day, falls, said, List.of());
        Level was = turn.before().computed();
        Level computed = turn.after().computed();
        boolean lower = computed.isBelow(was);
        if (computed != was)
            said.add(Phrase.of((lower ? "maturity.coming.lower." : "maturity.coming.higher.") + computed));
        turn.lapsed().forEach(it -> said.add(Phrase.of("maturity." + it.id() + ".lapses")));
        turn.cleared().forEach(it -> said.add(Phrase.of("maturity." + it.id() + ".clears")));
        turn.moved()
                .forEach(it -> said.add(Phrase.of(
                        "maturity.moved." + it,
                        turn.before().dimension(it).score(),
                        turn.after().dimension(it).score())));
        if (turn.before().index() != turn.after().index())
            said.add(Phrase.of(
                    "maturity.moved.index", turn.before().index(), turn.after().index()));
        return new ComingDay(day, falls || lower || !turn.lapsed().isEmpty(), said, AgingRecord.of(turn, sight));
    }
}
