package org.leanout;

import static org.leanout.Records.day;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How both sides see each other on a day, answer by answer: of each person what they said in the last round that was over,
 * and of IT what the one said who looked after the partner then and does so on the day.
 */
public final class ViewsRecount {

    public static final List<String> STATEMENTS =
            List.of("DEPENDABILITY", "PROACTIVITY", "DIALOGUE", "UNDERSTANDING", "IMPROVEMENT", "SHARED_STRATEGY");

    private static final int DAYS = 180;
    private static final int UNNAMED = 3;

    private final Records records;
    private final UUID partner;
    private final LocalDate asOf;
    private final LocalDate known;
    private final List<Map<String, Object>> theirs;
    private final @Nullable Map<String, Object> ours;

    public ViewsRecount(Records records, UUID partner, LocalDate asOf, LocalDate today) {
        this.records = records;
        this.partner = partner;
        this.asOf = asOf;
        this.known = asOf.isBefore(today) ? asOf : today;
        this.theirs = theirs();
        this.ours = ours();
    }

    public int people() {
        return theirs.size();
    }

    /** Line by line: the statement, IT's answer, theirs, and the gap with its name; nothing if none of them answered. */
    public List<String> lines() {
        return theirs.isEmpty()
                ? List.of()
                : STATEMENTS.stream().map(this::line).toList();
    }

    public long blindSpots() {
        return lines().stream().filter(line -> line.endsWith("BLIND_SPOT")).count();
    }

    /** Their mean over all six, to a tenth. */
    public String overall() {
        return tenths(sum(theirs), 6L * people()).toPlainString();
    }

    /** Whether so many people answered, and their mean is at least so many tenths. */
    boolean reaches(int people, int tenths) {
        return people() >= people && 10 * sum(theirs) >= (long) tenths * 6 * people();
    }

    /** IT's mean less theirs, to a tenth; none unless both have said something. */
    public @Nullable String gap() {
        return ours == null || theirs.isEmpty()
                ? null
                : tenths(sum(List.of(ours)) * people() - sum(theirs), 6L * people())
                        .toPlainString();
    }

    private static long sum(List<Map<String, Object>> answers) {
        return answers.stream()
                .flatMap(row -> STATEMENTS.stream().map(statement -> points(row, statement)))
                .mapToInt(Integer::intValue)
                .sum();
    }

    private String line(String statement) {
        long sum = theirs.stream().mapToInt(row -> points(row, statement)).sum();
        BigDecimal mean = tenths(sum, people());
        if (ours == null) return "%s – %s".formatted(statement, mean);
        int it = points(ours, statement);
        long apart = (long) it * people() - sum;
        return "%s %d.0 %s %s %s".formatted(statement, it, mean, tenths(apart, people()), word(2 * apart, people()));
    }

    private static String word(long twice, long people) {
        if (twice >= 3 * people) return "BLIND_SPOT";
        if (twice >= 2 * people) return "GAP";
        return twice <= -2 * people ? "UNDERSOLD" : "ALIGNED";
    }

    private static int points(Map<String, Object> row, String statement) {
        return (int) row.get(statement.toLowerCase(Locale.ROOT));
    }

    private static BigDecimal tenths(long total, long count) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(count), 1, RoundingMode.HALF_UP);
    }

    private List<Map<String, Object>> theirs() {
        Map<Object, Map<String, Object>> latest = new HashMap<>();
        rounds().forEach(round -> {
            List<Map<String, Object>> answers = answers(round, "partner_answer");
            answers.stream()
                    .filter(answer -> answers.size() >= UNNAMED || (boolean) answer.get("named"))
                    .forEach(answer -> latest.put(answer.get("contact_id"), answer));
        });
        return new ArrayList<>(latest.values());
    }

    /** Those that were over, the last one last. */
    private Stream<Map<String, Object>> rounds() {
        return records.of(partner, "round").stream()
                .filter(round -> !day(round, "ended_on").isAfter(known)
                        && day(round, "ended_on").plusDays(DAYS).isAfter(asOf))
                .sorted(Comparator.comparing(round -> day(round, "ended_on")));
    }

    private List<Map<String, Object>> answers(Map<String, Object> round, String table) {
        return records.of(partner, table).stream()
                .filter(answer -> answer.get("round_id").equals(round.get("id")))
                .toList();
    }

    private @Nullable Map<String, Object> ours() {
        return rounds().flatMap(round -> answers(round, "it_answer").stream()
                        .filter(answer -> !day(answer, "answered_on").isAfter(known) && isByOwner(answer))
                        .sorted(Comparator.comparing(answer -> day(answer, "answered_on"))))
                .reduce((one, later) -> later)
                .orElse(null);
    }

    private boolean isByOwner(Map<String, Object> answer) {
        return records.of(partner, "assignment").stream()
                .filter(duty -> duty.get("duty").equals("OWNER"))
                .filter(duty -> duty.get("account_id").equals(answer.get("account_id")))
                .filter(duty -> !day(duty, "from_on").isAfter(day(answer, "answered_on")))
                .map(duty -> day(duty, "until_on"))
                .anyMatch(until ->
                        until == null || !until.isBefore(day(answer, "answered_on")) && !until.isBefore(known));
    }
}
