package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.GeneratedOrganisation;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pack for the clause, and its numbers counted once more: row by row from the bare tables. */
@OnTheCast
class IsoPackTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcOperations template;

    @Autowired
    IsoQueries queries;

    @Autowired
    Today today;

    private final Map<String, List<Map<String, Object>>> tables = new HashMap<>();

    @Test
    void counts_the_records_behind_every_line_in_each_of_several_periods() {
        countsAsTold();
    }

    @Test
    void counts_so_in_an_organisation_by_chance_too() {
        GeneratedOrganisation.add(template, 29, 10, 6, today.date());
        countsAsTold();
    }

    private void countsAsTold() {
        for (Period period : periods()) {
            Map<IsoLine, List<UUID>> expected = recount(period);
            for (IsoPack.Row row : queries.find(period, 100, 3).rows()) {
                List<UUID> partners = expected.get(row.line());
                assertThat(row.records()).as(row.line() + " in " + period).isEqualTo(partners.size());
                assertThat(row.partners()).isEqualTo(Set.copyOf(partners).size());
                assertThat(row.samples()).hasSize(Math.min(3, partners.size()));
            }
        }
    }

    private List<Period> periods() {
        LocalDate day = today.date();
        return List.of(
                new Period(day.minusDays(364), day),
                new Period(day.minusDays(120), day.minusDays(40)),
                new Period(day.minusDays(20), day.plusDays(20)));
    }

    private Map<IsoLine, List<UUID>> recount(Period period) {
        Predicate<LocalDate> in = day -> day != null && !day.isBefore(period.from()) && !day.isAfter(period.to());
        Predicate<LocalDate> past = day -> in.test(day) && !day.isAfter(today.date());
        Map<UUID, LocalDate> added = new HashMap<>();
        Map<UUID, LocalDate> archived = new HashMap<>();
        rows("partner").forEach(row -> {
            added.put((UUID) row.get("id"), day(row, "added_on"));
            archived.put((UUID) row.get("id"), day(row, "archived_on"));
        });
        Predicate<UUID> there =
                id -> archived.get(id) == null || !archived.get(id).isBefore(period.from());
        Map<IsoLine, List<UUID>> found = new HashMap<>();
        for (IsoLine line : IsoLine.values()) found.put(line, new ArrayList<>());
        rows("contact")
                .forEach(row -> add(
                        found,
                        IsoLine.IDENTIFIED,
                        row,
                        overlaps(added.get(partner(row)), day(row, "left_on"), period)));
        rows("assignment")
                .forEach(row -> add(
                        found,
                        IsoLine.RESPONSIBLE,
                        row,
                        there.test(partner(row)) && overlaps(day(row, "from_on"), day(row, "until_on"), period)));
        rows("interaction").forEach(row -> {
            boolean then = past.test(day(row, "happened_on"));
            Object kind = row.get("kind");
            add(found, IsoLine.ARRANGED, row, then && (boolean) row.get("two_way"));
            add(found, IsoLine.UNDERSTOOD, row, then && row.get("learned") != null);
            add(found, IsoLine.UNDERSTOOD, row, then && kind.equals("PLANNING_SESSION"));
            add(found, IsoLine.REVIEWED, row, then && kind.equals("SERVICE_REVIEW"));
        });
        rows("confirmation").forEach(row -> add(found, IsoLine.UNDERSTOOD, row, in.test(day(row, "said_on"))));
        rows("request").forEach(row -> add(found, IsoLine.UNDERSTOOD, row, in.test(day(row, "asked_on"))));
        rows("demand").forEach(row -> add(found, IsoLine.UNDERSTOOD, row, in.test(day(row, "arose_on"))));
        rows("round")
                .forEach(row -> add(
                        found,
                        IsoLine.MEASURED,
                        row,
                        past.test(day(row, "ended_on"))
                                && rows("partner_answer").stream()
                                        .anyMatch(
                                                answer -> answer.get("round_id").equals(row.get("id")))));
        rows("gap_workshop").forEach(row -> add(found, IsoLine.ANALYSED, row, in.test(day(row, "held_on"))));
        rows("improvement").forEach(row -> {
            LocalDate day = day(row, "ended_on") != null ? day(row, "ended_on") : day(row, "started_on");
            LocalDate last = day != null ? day : day(row, "entered_on");
            add(found, IsoLine.ANALYSED, row, in.test(last) && !row.get("state").equals("DROPPED"));
        });
        rows("complaint").forEach(row -> {
            add(found, IsoLine.COMPLAINTS, row, overlaps(day(row, "raised_on"), day(row, "closed_on"), period));
            add(found, IsoLine.ESCALATED, row, in.test(day(row, "escalated_on")));
        });
        return found;
    }

    private static boolean overlaps(LocalDate from, LocalDate until, Period period) {
        return !from.isAfter(period.to()) && (until == null || !until.isBefore(period.from()));
    }

    private static void add(Map<IsoLine, List<UUID>> found, IsoLine line, Map<String, Object> row, boolean counts) {
        if (counts) found.get(line).add(partner(row));
    }

    @Test
    void names_whoever_lacks_something_at_the_end_of_the_period() {
        LocalDate day = today.date();
        Set<String> quiet = new TreeSet<>();
        Set<String> unreviewed = new TreeSet<>();
        Set<String> complaining = new TreeSet<>();
        for (Map<String, Object> partner : rows("partner")) {
            int rhythm = jdbc.sql("select days from partner_rhythm where partner_id = ?")
                    .param(partner.get("id"))
                    .query(Integer.class)
                    .single();
            String name = (String) partner.get("name");
            if (last(partner, row -> (boolean) row.get("two_way"))
                    .plusDays(rhythm)
                    .isBefore(day)) quiet.add(name);
            if (last(partner, row -> row.get("kind").equals("SERVICE_REVIEW"))
                    .plusDays((int) partner.get("review_interval"))
                    .isBefore(day)) unreviewed.add(name);
            if (rows("complaint").stream()
                    .filter(row -> partner(row).equals(partner.get("id")))
                    .anyMatch(row -> row.get("closed_on") == null
                            && day(row, "raised_on").plusDays(30).isBefore(day))) complaining.add(name);
        }
        IsoPack pack = queries.find(new Period(day.minusDays(364), day), 100, 0);
        assertThat(lacking(pack, "QUIET")).isNotEmpty().isEqualTo(quiet);
        assertThat(lacking(pack, "NOT_REVIEWED")).isNotEmpty().isEqualTo(unreviewed);
        assertThat(lacking(pack, "OPEN_LONG")).isNotEmpty().isEqualTo(complaining);
    }

    /** The last day on which there was such an interaction, or on which the partner was added. */
    private LocalDate last(Map<String, Object> partner, Predicate<Map<String, Object>> such) {
        return rows("interaction").stream()
                .filter(row -> partner(row).equals(partner.get("id")) && such.test(row))
                .map(row -> day(row, "happened_on"))
                .filter(day -> !day.isAfter(today.date()))
                .max(LocalDate::compareTo)
                .orElse(day(partner, "added_on"));
    }

    private static Set<String> lacking(IsoPack pack, String gap) {
        Set<String> names = new TreeSet<>();
        pack.gaps().stream().filter(it -> it.gap().equals(gap)).forEach(it -> names.add(it.name()));
        return names;
    }

    @Test
    void tells_every_kind_of_gap() {
        jdbc.sql("update partner set sponsor_id = null").update();
        jdbc.sql("update contact set left_on = added_on from partner p where p.id = contact.partner_id")
                .update();
        jdbc.sql("update assignment set until_on = from_on where until_on is null")
                .update();
        jdbc.sql(
                        "update interaction set two_way = false, kind = 'EVENT', invited_by = null, learned = null, notes = null,"
                                + " outcomes = null, input = null, adoption = null, removed_at = now()")
                .update();
        jdbc.sql("update round set removed_at = now() where ended_on < :today - 100")
                .param("today", today.date())
                .update();
        jdbc.sql("delete from gap_workshop").update();
        jdbc.sql("update improvement set removed_at = now()").update();
        jdbc.sql("update complaint set escalated_on = null, closed_on = null, closed_word = null, raised_on = :day,"
                        + " entered_on = :day")
                .param("day", today.date().minusDays(60))
                .update();
        Period short_ = new Period(today.date().minusDays(1), today.date());
        Period year = new Period(today.date().minusDays(300), today.date());
        Set<String> gaps = new TreeSet<>();
        for (Period period : List.of(short_, year))
            queries.find(period, 100, 0).gaps().forEach(gap -> gaps.add(gap.gap()));
        assertThat(gaps)
                .containsExactlyInAnyOrder(
                        "NOBODY",
                        "NO_SPONSOR",
                        "NO_OWNER",
                        "QUIET",
                        "NOT_ASKED",
                        "NOT_REVIEWED",
                        "NOT_MEASURED",
                        "NOT_ANALYSED",
                        "OPEN_LONG",
                        "NOT_ESCALATED");
    }

    @Test
    void leads_from_each_line_to_its_records() throws Exception {
        Document page = page("rafael", "/packs/iso-20000-1");
        assertThat(page.select("section.card")).hasSize(IsoLine.values().length);
        for (String address : page.select("section.card a[href^=/packs]").eachAttr("href")) {
            Document records = page("rafael", address);
            assertThat(records.select("#main li a")).as(address).isNotEmpty();
            String first = records.select("#main li a").first().attr("href");
            assertThat(browser.open("rafael", first).getResponse().getStatus())
                    .as(first)
                    .isEqualTo(200);
        }
        assertThat(browser.open("rafael", "/packs/iso-20000-1/nothing")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private Document page(String who, String address) throws Exception {
        return Jsoup.parse(browser.open(who, address).getResponse().getContentAsString());
    }

    private List<Map<String, Object>> rows(String table) {
        return tables.computeIfAbsent(
                table,
                name -> jdbc.sql("select * from " + name).query().listOfRows().stream()
                        .filter(row -> row.get("removed_at") == null && row.get("removed_on") == null)
                        .toList());
    }

    private static UUID partner(Map<String, Object> row) {
        return (UUID) row.get("partner_id");
    }

    private static LocalDate day(Map<String, Object> row, String column) {
        return row.get(column) == null ? null : ((Date) row.get(column)).toLocalDate();
    }
}
