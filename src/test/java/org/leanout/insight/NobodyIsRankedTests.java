package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A level is about a relationship: no page, file or chart sets people beside levels, or puts them in an order. */
@OnTheCast
class NobodyIsRankedTests {

    private static final List<String> LEVELS =
            List.of("Ad hoc", "Order taker", "Service provider", "Trusted advisor", "Strategic partner");

    /** What somebody would be ranked by. */
    private static final Set<String> RATED = Set.of(
            "level",
            "levels",
            "index",
            "score",
            "scores",
            "rank",
            "published",
            "share",
            "leaning",
            "gap",
            "view_gap",
            "their_view",
            "rating");

    private Set<String> brms = Set.of();

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void know_who_might_be() {
        brms = new TreeSet<>(jdbc.sql("select name from account where 'BRM' = any (roles)")
                .query(String.class)
                .list());
        assertThat(brms).hasSizeGreaterThan(1);
    }

    /** A line is a person's if it begins with their name: there stands no level, no index, no share. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/portfolio",
                "/portfolio/board",
                "/portfolio/grid",
                "/portfolio/trends",
                "/portfolio/trends/LEVEL_4",
                "/effort",
                "/coverage",
                "/capacity",
                "/partners",
                "/activities"
            })
    void in_no_line_of_a_page(String address) throws Exception {
        Document page = browser.page("rafael", address);
        page.select("form, header, footer").remove();
        for (Element line : page.select("tr, li, dt")) if (isOfAPerson(line)) assertIsUnrated(line.text());
    }

    private boolean isOfAPerson(Element line) {
        return brms.stream().anyMatch(line.text()::startsWith);
    }

    private static void assertIsUnrated(String line) {
        assertThat(LEVELS).as(line).noneMatch(line::contains);
        assertThat(line).doesNotContainIgnoringCase("index").doesNotContain("%");
    }

    /** That the test would see it. */
    @Test
    void or_it_is_seen() throws Exception {
        Document page = browser.page("rafael", "/effort");
        assertThat(page.select("tr").stream().filter(this::isOfAPerson)).hasSameSizeAs(brms);
        assertThat(browser.page("rafael", "/portfolio").select("tr").stream()
                        .filter(line -> LEVELS.stream().anyMatch(line.text()::contains)))
                .hasSizeGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/effort", "/capacity"})
    void where_they_have_lines_of_their_own_these_are_in_the_order_of_names(String address) throws Exception {
        List<String> names = browser.page("rafael", address).select("main tbody tr").stream()
                .map(line -> line.child(0).text())
                .filter(brms::contains)
                .toList();
        assertThat(names).hasSameSizeAs(brms).isSorted();
    }

    /** Charts are told apart by what is counted, and no kind of it is somebody. */
    @Test
    void in_no_chart() throws Exception {
        Document page = browser.page("rafael", "/portfolio/trends");
        page.select("form").remove();
        assertThat(brms).noneMatch(page.select("main").text()::contains);
        assertThat(Stream.of(Counted.values()).map(Enum::name))
                .noneMatch(name -> name.contains("BRM") || name.contains("OWNER"));
    }

    /** In the file a BRM stands beside a relationship for who is to be asked: each line is a partner's, once. */
    @Test
    void in_no_line_of_a_file() throws Exception {
        List<String> lines = browser.open("rafael", "/portfolio.csv")
                .getResponse()
                .getContentAsString()
                .lines()
                .skip(1)
                .toList();
        Set<String> partners = lines.stream().map(line -> line.split(",")[0]).collect(Collectors.toSet());
        assertThat(partners).hasSameSizeAs(lines).doesNotContainAnyElementsOf(brms);
    }

    /** Whoever asks for it gets the usual order, or is told that there is none like that. */
    @ParameterizedTest
    @ValueSource(strings = {"BRM", "OWNER", "OWNER_NAME", "PERSON", "brm"})
    void by_no_key_of_an_order(String key) throws Exception {
        Document asked = browser.page("rafael", "/portfolio?sort=" + key);
        assertThat(asked.select("th[aria-sort]").eachText()).noneMatch(text -> text.contains("BRM"));
        assertThat(browser.page("rafael", "/portfolio").select("thead a").eachAttr("href"))
                .isNotEmpty()
                .noneMatch(href -> href.toUpperCase(Locale.ROOT).endsWith("SORT=" + key.toUpperCase(Locale.ROOT)));
    }

    /**
     * What the program adds up for itself has no version, since nobody edits it. Whatever of that holds numbers knows partners,
     * days and kinds, and nobody; what is known of an account there is what it changed, its mail
     * and its files.
     */
    @Test
    void in_no_table_of_sums() {
        Map<String, List<String>> sums = tables("""
                t.table_type = 'BASE TABLE' and not exists (
                    select from information_schema.columns v
                     where v.table_schema = t.table_schema and v.table_name = t.table_name and v.column_name = 'version')
                and exists (
                    select from information_schema.columns n
                     where n.table_schema = t.table_schema and n.table_name = t.table_name
                       and (n.data_type in ('integer', 'bigint', 'numeric') or n.udt_name in ('_int4', '_int8', '_numeric')))
                """);
        assertThat(sums.keySet())
                .contains("tally", "month_tally", "month_total", "talk_total", "assessment", "snapshot");
        sums.keySet().removeAll(Set.of("change", "outgoing_mail", "export", "export_part"));
        assertThat(sums)
                .allSatisfy(
                        (table, columns) -> assertThat(columns).as(table).noneMatch(NobodyIsRankedTests::isAPerson));
    }

    /** Whatever is read or kept, and so added up by whichever statement: nobody stands beside a level or a score. */
    @Test
    void in_no_table_or_view_that_holds_a_level_or_a_score() {
        Map<String, List<String>> rated = tables("true");
        rated.values().removeIf(columns -> columns.stream().noneMatch(RATED::contains));
        assertThat(rated.keySet()).contains("assessment", "snapshot", "shown_level", "tally");
        rated.values().removeIf(columns -> columns.stream().noneMatch(NobodyIsRankedTests::isAPerson));
        assertThat(rated.keySet())
                .as("a manager holds a level down; both sides say where one is to lead; somebody rates help")
                .containsExactlyInAnyOrder("level_hold", "ambition", "offer");
    }

    private static boolean isAPerson(String column) {
        return Stream.of("account", "brm", "owner", "person").anyMatch(column::contains) || column.endsWith("_by");
    }

    private record Column(String table, String name) {}

    private Map<String, List<String>> tables(String such) {
        return jdbc.sql("""
                        select c.table_name as table, c.column_name as name
                          from information_schema.tables t
                          join information_schema.columns c using (table_schema, table_name)
                         where t.table_schema = current_schema() and (%s)
                        """.formatted(such)).query(Column.class).stream()
                .collect(Collectors.groupingBy(
                        Column::table, TreeMap::new, Collectors.mapping(Column::name, Collectors.toList())));
    }
}
