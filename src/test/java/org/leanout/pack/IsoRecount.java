package org.leanout.pack;

import static org.leanout.Records.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.Records;

/** Counts the records behind each line of the clause once more: row by row from the bare tables, in Java. */
class IsoRecount {

    private final Records records;
    private final Period period;
    private final LocalDate today;
    private final Map<IsoLine, List<UUID>> found = new EnumMap<>(IsoLine.class);

    IsoRecount(Records records, Period period, LocalDate today) {
        this.records = records;
        this.period = period;
        this.today = today;
    }

    /** The partner of each record of a line. */
    Map<IsoLine, List<UUID>> partners() {
        for (IsoLine line : IsoLine.values()) found.put(line, new ArrayList<>());
        records.all("contact").forEach(this::contact);
        records.all("assignment")
                .forEach(row -> add(
                        IsoLine.RESPONSIBLE, row, isThere(row) && overlaps(day(row, "from_on"), day(row, "until_on"))));
        records.all("interaction").forEach(this::talk);
        records.all("confirmation").forEach(row -> add(IsoLine.UNDERSTOOD, row, in(day(row, "said_on"))));
        records.all("request").forEach(row -> add(IsoLine.UNDERSTOOD, row, in(day(row, "asked_on"))));
        records.all("demand").forEach(row -> add(IsoLine.UNDERSTOOD, row, in(day(row, "arose_on"))));
        records.all("round").forEach(row -> add(IsoLine.MEASURED, row, past(day(row, "ended_on")) && isAnswered(row)));
        records.all("gap_workshop").forEach(row -> add(IsoLine.ANALYSED, row, in(day(row, "held_on"))));
        records.all("improvement")
                .forEach(row ->
                        add(IsoLine.ANALYSED, row, worked(row).anyMatch(this::in) && !isDropped(row, period.to())));
        records.all("complaint").forEach(row -> {
            add(IsoLine.COMPLAINTS, row, overlaps(day(row, "raised_on"), day(row, "closed_on")));
            add(IsoLine.ESCALATED, row, in(day(row, "escalated_on")));
        });
        return found;
    }

    private void contact(Map<String, Object> row) {
        LocalDate added = day(records.partner((UUID) row.get("partner_id")), "added_on");
        add(IsoLine.IDENTIFIED, row, isThere(row) && overlaps(added, day(row, "left_on")));
    }

    private void talk(Map<String, Object> row) {
        boolean then = past(day(row, "happened_on"));
        add(IsoLine.ARRANGED, row, then && (boolean) row.get("two_way"));
        add(IsoLine.UNDERSTOOD, row, then && row.get("learned") != null);
        add(IsoLine.UNDERSTOOD, row, then && Records.is(row, "kind", "PLANNING_SESSION"));
        add(IsoLine.REVIEWED, row, then && Records.is(row, "kind", "SERVICE_REVIEW"));
    }

    private boolean isAnswered(Map<String, Object> round) {
        return records.all("partner_answer").stream()
                .anyMatch(answer -> answer.get("round_id").equals(round.get("id")));
    }

    /** The days on which something was done about an improvement. */
    static Stream<LocalDate> worked(Map<String, Object> improvement) {
        return Stream.of("entered_on", "started_on", "ended_on")
                .filter(column -> improvement.get(column) != null)
                .map(column -> day(improvement, column));
    }

    /** Whether it was given up by then. */
    static boolean isDropped(Map<String, Object> improvement, LocalDate by) {
        return Records.is(improvement, "state", "DROPPED")
                && !day(improvement, "ended_on").isAfter(by);
    }

    /** Whether its partner was not archived before the period. */
    private boolean isThere(Map<String, Object> row) {
        LocalDate archived = day(records.partner((UUID) row.get("partner_id")), "archived_on");
        return archived == null || !archived.isBefore(period.from());
    }

    private boolean in(@Nullable LocalDate day) {
        return day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
    }

    private boolean past(@Nullable LocalDate day) {
        return in(day) && !day.isAfter(today);
    }

    private boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return !from.isAfter(period.to()) && (until == null || !until.isBefore(period.from()));
    }

    private void add(IsoLine line, Map<String, Object> row, boolean counts) {
        if (counts) found.get(line).add((UUID) row.get("partner_id"));
    }
}
