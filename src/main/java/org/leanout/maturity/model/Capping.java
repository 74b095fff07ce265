package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keeps, of a day and of a band of decay, the lines that count most. */
final class Capping {

    private static final Comparator<Line> HEAVIEST_FIRST =
            Comparator.comparing(Line::weight).reversed();

    private final Weighing weighing;
    private final int aDay;
    private final Map<LocalDate, Integer> perDay = new HashMap<>();
    private final Map<Integer, Integer> perBand = new HashMap<>();
    private final Set<Line> kept = Collections.newSetFromMap(new IdentityHashMap<>());

    private Capping(Weighing weighing, int aDay) {
        this.weighing = weighing;
        this.aDay = aDay;
    }

    static List<Line> offers(Weighing weighing, List<Line> lines) {
        return new Capping(weighing, weighing.caps().offersADay()).of(lines);
    }

    static List<Line> requests(Weighing weighing, List<Line> lines) {
        return new Capping(weighing, Integer.MAX_VALUE).of(lines);
    }

    /** The order of the lines stays; a line that weighs nothing takes nobody's place. */
    private List<Line> of(List<Line> lines) {
        lines.stream().filter(Line::counts).sorted(HEAVIEST_FIRST).forEach(this::keepIfRoom);
        return lines.stream()
                .map(line -> line.counts() && !kept.contains(line) ? line.weighingNothing(Line.State.CAPPED) : line)
                .toList();
    }

    private void keepIfRoom(Line line) {
        int band = weighing.band(line.age());
        boolean room = perDay.getOrDefault(line.day(), 0) < aDay && perBand.getOrDefault(band, 0) < weighing.cap(band);
        if (room) {
            perDay.merge(line.day(), 1, Integer::sum);
            perBand.merge(band, 1, Integer::sum);
            kept.add(line);
        }
    }
}
