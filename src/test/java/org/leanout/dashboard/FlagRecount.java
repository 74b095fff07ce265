package org.leanout.dashboard;

import static org.leanout.Records.day;
import static org.leanout.Records.id;
import static org.leanout.Records.is;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.leanout.Records;

/** Whether the log of one partner is thin, found once more in the bare tables; whether it came in bulk the model says. */
class FlagRecount {

    private static final List<String> COUNT_ON =
            List.of("REQUEST", "HARM", "COMPLAINT", "BYPASS", "COMMITMENT", "PROPOSAL");

    private final Records records;
    private final UUID partner;
    private final LocalDate today;

    FlagRecount(Records records, UUID partner, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.today = today;
    }

    /** Under half of at least five requests of the quarter before, and at least three quarters of its talks. */
    boolean isThin() {
        long before = requests(1);
        long talks = talks(1);
        return before >= 5 && 2 * requests(0) < before && talks > 0 && 4 * talks(0) >= 3 * talks;
    }

    private long requests(int quartersAgo) {
        return in(records.ever(partner, "request").stream(), "asked_on", quartersAgo);
    }

    private long talks(int quartersAgo) {
        return in(
                records.of(partner, "interaction").stream().filter(it -> (boolean) it.get("two_way")),
                "happened_on",
                quartersAgo);
    }

    private long in(Stream<Map<String, Object>> rows, String column, int quartersAgo) {
        return rows.filter(it -> !day(it, column).isAfter(today))
                .filter(it -> ChronoUnit.DAYS.between(day(it, column), today) / 90 == quartersAgo)
                .filter(it -> records.of(partner, "dispute").stream()
                        .noneMatch(dispute -> dispute.get("record_id").equals(id(it)) && isLeftOut(dispute)))
                .count();
    }

    private static boolean isLeftOut(Map<String, Object> dispute) {
        if (dispute.get("outcome") != null) return is(dispute, "outcome", "DOES_NOT_COUNT");
        return dispute.get("raised_contact_id") != null || !COUNT_ON.contains(dispute.get("kind"));
    }

    /** As the file says it. */
    String words() throws SQLException {
        List<String> words = new ArrayList<>();
        for (Map<String, Object> it : records.of(partner, "assessment"))
            if (List.of((Object[]) ((Array) it.get("flags")).getArray()).contains("BULK_ENTRY"))
                words.add("bulk entry");
        if (isThin()) words.add("thin log");
        return String.join(", ", words);
    }
}
