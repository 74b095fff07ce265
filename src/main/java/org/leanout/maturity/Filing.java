package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One record that the model reads.
 *
 * @param kind as in the view {@code ledger_entry}
 * @param disputed whether it counts nothing, because somebody said that it is not right
 */
public record Filing(UUID id, String kind, String title, LocalDate day, boolean disputed) {

    private static final String INTERACTIONS = "/interactions/";

    private static final Map<String, String> LISTS = Map.ofEntries(
            Map.entry("OFFER", "/offers/"),
            Map.entry("REQUEST", "/requests/"),
            Map.entry("COMMITMENT", "/promises/"),
            Map.entry("PROPOSAL", "/proposals/"),
            Map.entry("OBJECTIVE", "/objectives/"),
            Map.entry("IMPROVEMENT", "/improvements/"),
            Map.entry("HARM", "/impacts/"),
            Map.entry("OUTCOME", "/value/outcomes/"),
            Map.entry("COMPLAINT", "/complaints/"),
            Map.entry("BYPASS", "/bypasses/"),
            Map.entry("INTERACTION", INTERACTIONS),
            Map.entry("SERVICE_REVIEW", INTERACTIONS),
            Map.entry("PLANNING_SESSION", INTERACTIONS));

    private static final Set<String> AGAINST_IT =
            Set.of("REQUEST", "HARM", "COMPLAINT", "BYPASS", "COMMITMENT", "PROPOSAL");

    private static final Set<String> INTERNAL = Set.of("INTERACTION", "SERVICE_REVIEW", "PLANNING_SESSION");

    /** Whether a record of that kind can speak against IT: then IT cannot take its weight away by itself. */
    public static boolean canSpeakAgainstIt(String kind) {
        return AGAINST_IT.contains(kind);
    }

    /** Whether a record of that kind may be internal to IT: then its title is told to nobody else. */
    public static boolean isInternal(String kind) {
        return INTERNAL.contains(kind);
    }

    /** The page of a record, below the partner; none for what has no page of its own. */
    public static @Nullable String href(String kind, UUID id) {
        if (kind.equals("VALUE_PLAN")) return "/value";
        String list = LISTS.get(kind);
        return list == null ? null : list + id;
    }
}
