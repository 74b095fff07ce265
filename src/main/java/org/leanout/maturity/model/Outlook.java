package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The coming days with nothing new logged: how it stands on the first and the last, and each turn in between. */
public record Outlook(Assessment now, Assessment then, List<Turn> turns) {

    static Outlook of(Reading reading, int days) {
        LocalDate last = reading.asOf().plusDays(days);
        Assessment now = Assessor.assess(reading);
        return new Outlook(now, Assessor.assess(reading.on(last)), turns(reading, now, last));
    }

    /** What is published on each of the coming days, after what is published today. */
    public List<Publication> published(Publication today, Model model) {
        Map<LocalDate, Turn> byDay = byDay();
        List<Publication> published = new ArrayList<>();
        Publication before = today;
        Snapshot stands = Snapshot.of(now);
        for (LocalDate day = now.asOf().plusDays(1); !day.isAfter(then.asOf()); day = day.plusDays(1)) {
            Turn turn = byDay.get(day);
            stands = turn == null ? stands.on(day) : Snapshot.of(turn.after()).on(day);
            before = before.then(stands, model);
            published.add(before);
        }
        return List.copyOf(published);
    }

    public Map<LocalDate, Turn> byDay() {
        return turns.stream().collect(Collectors.toMap(Turn::day, Function.identity()));
    }

    private static List<Turn> turns(Reading reading, Assessment now, LocalDate last) {
        List<Turn> turns = new ArrayList<>();
        Assessment before = now;
        for (LocalDate day : Calendar.after(reading).headSet(last, true)) {
            Turn turn = new Turn(before, Assessor.assess(reading.on(day)));
            if (turn.shows()) {
                turns.add(turn);
            }
            before = turn.after();
        }
        return List.copyOf(turns);
    }

    /** The first day on which a condition is no longer what it is now; none for what stays. */
    static Map<Condition, LocalDate> lapses(Reading reading) {
        Map<Condition, LocalDate> lapses = new EnumMap<>(Condition.class);
        Set<Condition> met = EnumSet.noneOf(Condition.class);
        Set<Condition> open = EnumSet.allOf(Condition.class);
        open.stream().filter(condition -> condition.holds(reading)).forEach(met::add);
        for (LocalDate day : Calendar.after(reading)) {
            changed(reading.on(day), met, open).forEach(condition -> lapses.put(condition, day));
            open.removeAll(lapses.keySet());
        }
        return lapses;
    }

    private static List<Condition> changed(Reading later, Set<Condition> met, Collection<Condition> open) {
        return open.stream()
                .filter(condition -> condition.holds(later) != met.contains(condition))
                .toList();
    }
}
