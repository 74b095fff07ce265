package org.leanout;

import static org.leanout.Records.day;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The levels that one partner was shown at, found by going through all snapshots and all holds. */
public final class LevelsRecount {

    private static final List<String> LEVELS = List.of("AD_HOC", "ORDER_TAKER", "SERVICE_PROVIDER", "TRUSTED_ADVISOR");

    /** One night's: the day, the index, and the level with what a hold made of it. */
    public record Shown(LocalDate day, int index, int level) {}

    private final List<Shown> all;

    public LevelsRecount(Records records, UUID partner) {
        List<Map<String, Object>> holds = records.of(partner, "level_hold");
        this.all = records.of(partner, "snapshot").stream()
                .sorted(Comparator.comparing((Map<String, Object> row) -> day(row, "day"))
                        .thenComparing(row -> row.get("id").toString()))
                .map(row -> new Shown(
                        day(row, "day"),
                        (int) row.get("index"),
                        held((int) row.get("published"), day(row, "day"), holds)))
                .toList();
    }

    private static int held(int level, LocalDate day, List<Map<String, Object>> holds) {
        return holds.stream()
                .filter(hold -> !day(hold, "from_on").isAfter(day)
                        && !day(hold, "until_on").isBefore(day))
                .filter(hold ->
                        hold.get("ended_on") == null || day(hold, "ended_on").isAfter(day))
                .mapToInt(hold -> 1 + LEVELS.indexOf((String) hold.get("level")))
                .reduce(level, Math::min);
    }

    /** The last one up to and with the day. */
    public @Nullable Shown on(LocalDate day) {
        return all.stream()
                .filter(shown -> !shown.day().isAfter(day))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    public @Nullable Integer level(LocalDate day) {
        Shown shown = on(day);
        return shown == null ? null : shown.level();
    }

    /** The first of the last that have one level, if there was another before. */
    public @Nullable Shown lastMove() {
        return IntStream.range(1, all.size())
                .filter(i -> all.get(i).level() != all.get(i - 1).level())
                .mapToObj(all::get)
                .reduce((one, later) -> later)
                .orElse(null);
    }

    public int before(Shown move) {
        return all.get(all.lastIndexOf(move) - 1).level();
    }
}
