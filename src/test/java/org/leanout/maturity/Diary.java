package org.leanout.maturity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.leanout.demo.CastClock;

/** What is to happen on which day; what happens may put down more for later days. */
final class Diary {

    interface Deed {
        void happen() throws Exception;
    }

    private final NavigableMap<LocalDate, List<Deed>> days = new TreeMap<>();

    void on(LocalDate day, Deed deed) {
        days.computeIfAbsent(day, any -> new ArrayList<>()).add(deed);
    }

    /** Lets all of it happen, each on its own day, in their order. */
    void live(CastClock clock) throws Exception {
        while (!days.isEmpty()) {
            var day = days.firstEntry();
            clock.standOn(day.getKey());
            // one after the other, since a deed may put down another for the same day
            while (!day.getValue().isEmpty()) day.getValue().remove(0).happen();
            days.remove(day.getKey());
        }
    }
}
