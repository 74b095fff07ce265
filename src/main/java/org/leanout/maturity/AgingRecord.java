package org.leanout.maturity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Entry;
import org.leanout.maturity.model.Line;
import org.leanout.maturity.model.Sum;
import org.leanout.maturity.model.Turn;

/**
 * A record whose age changes something on a day ahead.
 *
 * @param title none where the reader may not see the record itself
 * @param href its page, below the partner; none where it has none
 * @param said what its age changes
 */
public record AgingRecord(@Nullable String title, @Nullable String href, Phrase said) {

    /** Those that a condition loses on a day, and then the others that weigh differently from it on; each once. */
    static List<AgingRecord> of(Turn turn, Sight sight) {
        Map<UUID, AgingRecord> weighing = new LinkedHashMap<>();
        turn.aged().forEach(line -> weighing.putIfAbsent(line.entry().id(), of(line.entry(), sight, said(turn, line))));
        Map<UUID, AgingRecord> records = new LinkedHashMap<>();
        turn.lapsed().stream().flatMap(condition -> lost(turn, condition)).forEach(entry -> {
            AgingRecord behind = of(entry, sight, Phrase.of("maturity.aged.of", entry.day()));
            records.putIfAbsent(entry.id(), weighing.getOrDefault(entry.id(), behind));
        });
        weighing.forEach(records::putIfAbsent);
        return List.copyOf(records.values());
    }

    private static AgingRecord of(Entry entry, Sight sight, Phrase said) {
        return new AgingRecord(sight.title(entry), sight.href(entry), said);
    }

    private static Phrase said(Turn turn, Line line) {
        Optional<Sum> sum = sums(turn.after())
                .filter(it ->
                        it.lines().contains(line) && it.points().rounded(1).signum() < 0)
                .findFirst();
        if (sum.isPresent()) return Phrase.of("maturity.aged.against");
        boolean counted = sums(turn.before())
                .flatMap(it -> it.lines().stream())
                .anyMatch(before -> before.entry().id().equals(line.entry().id())
                        && before.weight().signum() > 0);
        return counted
                ? Phrase.of("maturity.aged", line.age(), line.weight())
                : Phrase.of("maturity.aged.counts", line.weight());
    }

    private static Stream<Sum> sums(Assessment assessment) {
        return assessment.dimensions().stream().flatMap(score -> score.sums().stream());
    }

    /** What is behind the condition until then and no longer; or all of it, where only its age is too high. */
    private static Stream<Entry> lost(Turn turn, Condition condition) {
        List<Entry> before = turn.before().finding(condition).evidence();
        List<Entry> after = turn.after().finding(condition).evidence();
        List<Entry> lost =
                before.stream().filter(entry -> !after.contains(entry)).toList();
        return lost.isEmpty() ? before.stream() : lost.stream();
    }
}
