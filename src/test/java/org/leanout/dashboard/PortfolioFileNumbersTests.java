package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Records.day;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.sql.Array;
import java.time.Period;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.LevelsRecount;
import org.leanout.OnAnOrganisation;
import org.leanout.ScoreRecount;
import org.leanout.ViewsRecount;
import org.springframework.beans.factory.annotation.Autowired;

/** Every column of the portfolio's file, line by line, equals what the bare tables say. */
class PortfolioFileNumbersTests extends OnAnOrganisation {

    private static final List<String> LEVELS = List.of(
            "Not yet rated", "Ad hoc", "Order taker", "Service provider", "Trusted advisor", "Strategic partner");

    @Autowired
    Browser browser;

    @ParameterizedTest(name = "{0} partners by chance besides the cast")
    @ValueSource(ints = {0, 50})
    void are_those_of_the_records(int partners) throws Exception {
        addAndStore(178, partners, 4);
        Map<String, Map<String, String>> expected = new HashMap<>();
        for (UUID partner : records.partners())
            if (records.partner(partner).get("archived_on") == null)
                expected.put((String) records.partner(partner).get("name"), line(partner));
        List<NamedCsvRecord> file = file();
        assertThat(file).hasSameSizeAs(expected.keySet());
        Map<String, Set<String>> seen = new HashMap<>();
        for (NamedCsvRecord line : file) {
            Map<String, String> told = line.getFieldsAsMap();
            assertThat(told).as(line.getField("Partner")).isEqualTo(expected.get(line.getField("Partner")));
            told.forEach((column, cell) ->
                    seen.computeIfAbsent(column, it -> new TreeSet<>()).add(cell));
        }
        seen.remove("Counted on");
        if (partners > 0)
            assertThat(seen)
                    .allSatisfy((column, cells) -> assertThat(cells).as(column).hasSizeGreaterThan(1));
    }

    private List<NamedCsvRecord> file() throws Exception {
        String text = browser.open("rafael", "/portfolio.csv").getResponse().getContentAsString();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return reader.stream().toList();
        }
    }

    private Map<String, String> line(UUID partner) throws Exception {
        Map<String, Object> row = records.partner(partner);
        var it = new RowRecount(records, partner, today.date());
        Integer level = new LevelsRecount(records, partner).level(today.date());
        Map<String, String> line = new LinkedHashMap<>();
        put(line, "Partner", row.get("name"));
        put(line, "Unit", row.get("unit"));
        put(line, "Tier", word((String) row.get("tier")));
        put(line, "Tags", String.join(", ", tags(row)));
        put(line, "BRM", it.brm());
        put(line, "Level", LEVELS.get(level));
        put(line, "Index", level == 0 ? null : new ScoreRecount(records, partner, today.date()).index());
        put(line, "Trend", it.trend().word());
        moved(line, partner, level);
        put(line, "Level held down until", it.heldUntil().orElse(null));
        put(line, "Flags", new FlagRecount(records, partner, today.date()).words());
        put(line, "Contacts in 180 days", it.contacts());
        put(line, "Started by IT", it.contacts("VOLUNTEERED"));
        put(line, "Started by the partner", it.contacts("REQUESTED"));
        put(line, "Leaning out in %", it.leaning());
        views(line, new ViewsRecount(records, partner, today.date(), today.date()));
        put(line, "Last two-way contact", it.lastContact().orElse(null));
        put(line, "Days quiet", it.quietDays());
        put(line, "Harm without a reply", it.harms());
        put(line, "Complaints open", it.complaints());
        put(line, "Complaints late", it.complaintsLate());
        put(line, "Promises open", it.promises());
        put(line, "Promises late", it.promisesLate());
        put(line, "Offers open", it.offers());
        put(line, "Proposals open", it.proposals());
        put(line, "Requests open", it.requests());
        var attention = new AttentionRecount(records, partner, today.date());
        put(line, "Days a proposal is unanswered, after 30", attention.daysPast(Attention.PROPOSAL));
        put(line, "Days a bypass taught nothing, after 30", attention.daysPast(Attention.BYPASS));
        put(line, "Days an objective is to be confirmed again", attention.daysPast(Attention.OBJECTIVE));
        put(line, "Minutes volunteered in 90 days", it.minutes("VOLUNTEERED"));
        put(line, "Minutes together in 90 days", it.minutes("JOINT"));
        put(line, "Minutes asked for in 90 days", it.minutes("REQUESTED"));
        put(line, "Minutes of rework in 90 days", it.rework());
        var ambition = it.ambition();
        put(
                line,
                "Ambition",
                ambition.map(wanted -> word((String) wanted.get("level"))).orElse(null));
        put(line, "Ambition by", ambition.map(wanted -> day(wanted, "by_on")).orElse(null));
        put(
                line,
                "Ambition agreed",
                ambition.map(wanted -> wanted.get("it_on") != null && wanted.get("they_on") != null ? "yes" : "no")
                        .orElse(null));
        put(
                line,
                "Months left, -1 when past",
                ambition.map(wanted -> day(wanted, "by_on"))
                        .map(day -> day.isBefore(today.date())
                                ? -1
                                : Period.between(today.date(), day).toTotalMonths())
                        .orElse(null));
        put(line, "Counted on", today.date());
        return line;
    }

    private void moved(Map<String, String> line, UUID partner, int level) {
        var levels = new LevelsRecount(records, partner);
        LevelsRecount.Shown move = levels.lastMove();
        boolean told = move != null && level > 0 && move.day().plusDays(90).isAfter(today.date());
        put(line, "Level before, if it moved in 90 days", told ? LEVELS.get(levels.before(move)) : null);
        put(line, "Level since", told ? move.day() : null);
        put(
                line,
                "Levels of 360 days, each 30",
                IntStream.rangeClosed(0, 12)
                        .mapToObj(month -> levels.level(today.date().minusDays(360 - 30L * month)))
                        .map(each -> Objects.toString(each, "-"))
                        .collect(Collectors.joining(" ")));
    }

    private static void views(Map<String, String> line, ViewsRecount views) {
        boolean seen = views.people() > 0;
        put(line, "Their view", seen ? views.overall() : null);
        put(line, "People asked who answered", views.people());
        put(line, "Gap", seen ? views.gap() : null);
        put(line, "Blind spots", views.blindSpots());
    }

    private static void put(Map<String, String> line, String column, @Nullable Object value) {
        line.put(column, Objects.toString(value, ""));
    }

    /** As it is read: HIGH is High. */
    private static String word(String code) {
        return code.charAt(0) + code.substring(1).toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String[] tags(Map<String, Object> row) throws Exception {
        return (String[]) ((Array) row.get("tags")).getArray();
    }
}
