package org.leanout.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Origin;
import org.leanout.shared.Slice;

/** All that happened between IT and a partner since the first day, latest first; {@code topic} narrows it. */
record TimelinePage(Slice<Row> happened, @Nullable Topic topic, boolean first) {

    /**
     * Something that happened.
     *
     * @param path the address of its record below the partner's
     * @param today whether it happened today
     * @param notes codes of messages: what more there is to say of it
     * @param who acted; {@code enteredBy} wrote it down, where the one who acted did not do so
     * @param badge the code of a message, with {@code badgeOn} or {@code badgeNumber} as its argument
     * @param shared whether the partner sees it too; only of what can be internal, and never told to a partner
     */
    record Row(
            int step,
            Happening kind,
            LocalDate day,
            boolean today,
            UUID key,
            String path,
            String title,
            @Nullable Origin origin,
            @Nullable Integer minutes,
            List<String> notes,
            @Nullable String who,
            @Nullable String enteredBy,
            @Nullable String badge,
            @Nullable LocalDate badgeOn,
            @Nullable Integer badgeNumber,
            boolean alert,
            @Nullable Boolean shared) {}

    /** What happened, by month. */
    public Map<YearMonth, List<Row>> months() {
        return happened.rows().stream()
                .collect(Collectors.groupingBy(
                        row -> YearMonth.from(row.day()), LinkedHashMap::new, Collectors.toList()));
    }

    public List<Topic> topics() {
        return List.of(Topic.values());
    }

    /** The part of the address that keeps the topic. */
    public String query() {
        return topic == null ? "" : "?topic=" + topic;
    }
}
