package org.leanout.priority;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.Refused;

/**
 * What comes first, to fifth; a place may be left out, and those after it move up.
 *
 * @param seen the ranking of the same side that the form was made from, if there was one
 * @param contactId who said it, where IT writes it down for the partner
 */
public record RankingForm(
        @NotNull UUID id,
        @Nullable UUID seen,
        @NotNull UUID first,
        @Nullable UUID second,
        @Nullable UUID third,
        @Nullable UUID fourth,
        @Nullable UUID fifth,
        @Nullable UUID contactId,
        @Nullable LocalDate saidOn) {

    static final List<String> PLACES = List.of("first", "second", "third", "fourth", "fifth");

    /** The form to rank anew, filled with what the same side said last; {@code objectives} come in their order. */
    static RankingForm from(@Nullable UUID seen, List<UUID> objectives, @Nullable LocalDate saidOn) {
        List<@Nullable UUID> five = IntStream.range(0, PLACES.size())
                .mapToObj(place -> place < objectives.size() ? objectives.get(place) : null)
                .toList();
        return new RankingForm(
                Ids.next(), seen, five.get(0), five.get(1), five.get(2), five.get(3), five.get(4), null, saidOn);
    }

    /** What was ranked, in its order. */
    List<UUID> ranked() {
        return Stream.of(first, second, third, fourth, fifth)
                .filter(Objects::nonNull)
                .toList();
    }

    /** Throws {@link Refused} beside the second of two places that name the same objective. */
    void mustNotRepeat() {
        Set<UUID> named = new HashSet<>();
        List<@Nullable UUID> five =
                Stream.of(first, second, third, fourth, fifth).toList();
        for (int place = 0; place < five.size(); place++) {
            UUID objective = five.get(place);
            if (objective != null && !named.add(objective))
                throw Refused.at(PLACES.get(place), "refused.ranking.twice");
        }
    }
}
