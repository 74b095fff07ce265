package org.leanout.rating;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What one person of the partner answered in a round that ended, or will end, on a day. */
public record Response(UUID person, LocalDate roundEnd, Answers answers) {

    private static final Comparator<Response> LATEST_FIRST =
            Comparator.comparing(Response::roundEnd).reversed();

    /** Each person's latest answers of rounds that have ended, under so many days ago. */
    public static List<Answers> latest(Collection<Response> responses, LocalDate asOf, int days) {
        Map<UUID, Answers> latest = new LinkedHashMap<>();
        responses.stream()
                .filter(response -> !response.roundEnd.isAfter(asOf))
                .filter(response -> response.roundEnd.plusDays(days).isAfter(asOf))
                .sorted(LATEST_FIRST)
                .forEach(response -> latest.putIfAbsent(response.person, response.answers));
        return List.copyOf(latest.values());
    }
}
