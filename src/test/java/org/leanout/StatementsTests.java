package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page costs a fixed number of statements, with one row and with fifty; the session's own are not counted. */
@OnTheCast
class StatementsTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    /** Who opens what, and with how many statements at most. */
    private static final List<String> PAGES = List.of(
            "rafael, /portfolio, 8",
            "rafael, /portfolio.csv, 4",
            "rafael, /portfolio/trends, 8",
            "rafael, /portfolio/trends/EFFORT_REQUESTED, 4",
            "rafael, /effort, 8",
            "rafael, /coverage, 8",
            "maya, /partners/nursing-operations/coverage, 4",
            "rafael, /portfolio/board, 4",
            "rafael, /portfolio/grid, 4",
            "rafael, /portfolio/views, 4",
            "rafael, /packs/portfolio, 6",
            "rafael, /packs/portfolio/records/DONE.SERVICE_REVIEW.HELD, 4",
            "rafael, /packs/portfolio/effort/JOINT, 4",
            "rafael, /packs/portfolio/partners/all, 4",
            "maya, /partners/nursing-operations/pack/SAID.PROMISE.KEPT, 4",
            "rafael, /packs/iso-20000-1, 6",
            "rafael, /packs/iso-20000-1/arranged, 4",
            "rafael, /files, 4",
            "maya, /today, 8",
            "maya, /search?q=scan, 4",
            "ines, /search?q=night, 4",
            "maya, /log, 4",
            "maya, /capacity, 4",
            "maya, /partners, 4",
            "maya, /partners/nursing-operations, 8",
            "maya, /partners/nursing-operations/timeline, 4",
            "maya, /partners/nursing-operations/open, 4",
            "maya, /partners/nursing-operations/reviews, 4",
            "maya, /partners/nursing-operations/pack, 6",
            "ines, /partners/nursing-operations/pack, 6",
            "maya, /partners/nursing-operations/pack.pdf, 6",
            "maya, /partners/nursing-operations/interactions/{id}, 6",
            "maya, /partners/nursing-operations/interactions/{id}/edit, 6",
            "maya, /partners/nursing-operations/interactions/new, 6",
            "maya, /partners/nursing-operations/people, 4",
            "maya, /partners/nursing-operations/about, 6",
            "maya, /partners/nursing-operations/engagement, 6",
            "maya, /partners/nursing-operations/engagement/edit, 6",
            "maya, /partners/nursing-operations/help, 4",
            "maya, /partners/nursing-operations/promises, 4",
            "maya, /partners/nursing-operations/promises/{promise}, 6",
            "maya, /partners/nursing-operations/proposals, 4",
            "maya, /partners/nursing-operations/proposals/new, 6",
            "maya, /partners/nursing-operations/objectives, 4",
            "maya, /partners/nursing-operations/value, 6",
            "maya, /partners/nursing-operations/improvements, 4",
            "maya, /partners/nursing-operations/impacts, 4",
            "maya, /partners/nursing-operations/workarounds, 4",
            "maya, /partners/nursing-operations/workarounds/{workaround}, 6",
            "maya, /partners/nursing-operations/impacts/new, 6",
            "maya, /partners/nursing-operations/demands, 4",
            "maya, /partners/nursing-operations/demands/{demand}, 6",
            "maya, /partners/nursing-operations/ambition, 6",
            "maya, /partners/nursing-operations/priorities, 4",
            "maya, /partners/nursing-operations/complaints, 4",
            "maya, /partners/nursing-operations/complaints/{complaint}, 6",
            "ines, /partners/nursing-operations/complaints/{complaint}, 6",
            "maya, /partners/supply-chain/bypasses, 4",
            "maya, /partners/nursing-operations/rounds, 4",
            "maya, /partners/nursing-operations/rounds/new, 6",
            "maya, /partners/nursing-operations/rounds/{round}, 6",
            "maya, /partners/nursing-operations/why, 6",
            "maya, /partners/nursing-operations/disputes, 4",
            "maya, /partners/nursing-operations/learnings, 4",
            "maya, /activities, 4",
            "ines, /partners/nursing-operations/help, 4",
            "ines, /partners/nursing-operations/proposals, 4",
            "ines, /partners/nursing-operations/objectives, 4",
            "ines, /partners/nursing-operations/value, 6",
            "ines, /partners/nursing-operations/improvements, 4",
            "ines, /partners/nursing-operations/impacts, 4",
            "ines, /partners/nursing-operations/rounds, 4",
            "ines, /partners/nursing-operations/rounds/{round}, 6",
            "ines, /partners/nursing-operations, 8",
            "ines, /partners/nursing-operations/timeline, 4",
            "admin, /people, 4",
            "maya, /inbox, 4",
            "ines, /inbox, 4");

    /** All pages with few rows, and then all with many: the rows are added once. */
    @Test
    void stay_the_same_however_many_rows_there_are() throws Exception {
        Map<String, Integer> few = new LinkedHashMap<>();
        for (String page : PAGES) few.put(page, statements(page).size());
        addRows();
        for (String page : PAGES) {
            List<String> many = statements(page);
            assertThat(many)
                    .as(page + "\n" + String.join("\n", many))
                    .hasSize(few.get(page))
                    .hasSizeLessThanOrEqualTo(Integer.parseInt(page.split(", ")[2]));
        }
    }

    private List<String> statements(String page) throws Exception {
        String[] parts = page.split(", ");
        return statements(parts[0], parts[1]);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"/partners/nursing-operations/people/new", "/partners/nursing-operations/timeline"})
    void look_up_account_and_partner_in_one(String address) throws Exception {
        assertThat(statements("maya", address).stream().filter(sql -> sql.contains("from account a")))
                .hasSize(1);
    }

    private List<String> statements(String who, String address) throws Exception {
        String path = address.replace("{id}", anInteraction())
                .replace("{round}", aRound())
                .replace("{workaround}", aWorkaround())
                .replace("{complaint}", aComplaint())
                .replace("{demand}", aDemand())
                .replace("{promise}", aPromise());
        browser.open(who, path); // once to sign in
        return Statements.of(() ->
                assertThat(browser.open(who, path).getResponse().getStatus()).isEqualTo(200));
    }

    private String anInteraction() {
        return jdbc.sql("""
                        select i.id from interaction i join partner p on p.id = i.partner_id
                         where p.slug = 'nursing-operations' order by i.happened_on desc limit 1
                        """).query(String.class).single();
    }

    private String aWorkaround() {
        return jdbc.sql("""
                        select w.id from workaround w join partner p on p.id = w.partner_id
                         where p.slug = 'nursing-operations' and w.state = 'OPEN' limit 1
                        """).query(String.class).single();
    }

    private String aPromise() {
        return jdbc.sql("select commitment_id from due_day d join partner p on p.id = d.partner_id"
                        + " where p.slug = 'nursing-operations' limit 1")
                .query(String.class)
                .single();
    }

    private String aDemand() {
        return jdbc.sql("select id from demand where title = 'Staffing on weekends' order by id limit 1")
                .query(String.class)
                .single();
    }

    private String aComplaint() {
        return jdbc.sql(
                        "select id from complaint where what = 'Accounts of new nurses come a week late' order by id limit 1")
                .query(String.class)
                .single();
    }

    private String aRound() {
        return jdbc.sql("select id from round where title = 'After the new labels' order by id limit 1")
                .query(String.class)
                .single();
    }

    /** Fifty of everything: interactions with the same people, contacts, partners, accounts. */
    private void addRows() {
        jdbc.sql("""
                        update dispute set outcome = 'STANDS', settled_by = raised_by, settled_on = raised_on
                         where outcome is null
                        """).update(); // a record is disputed once at a time
        for (String table : List.of(
                "offer",
                "request",
                "commitment",
                "proposal",
                "comment",
                "objective",
                "activity",
                "outcome",
                "improvement",
                "impact",
                "workaround",
                "complaint",
                "demand",
                "bypass",
                "mending",
                "dispute",
                "inbox_entry",
                "round")) multiply(table);
        jdbc.sql("""
                        insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes,
                                                 two_way, shared, entered_by, entered_at, entered_on)
                        select partner_id, gen_random_uuid(), 0, summary, happened_on - n, kind, origin, minutes,
                               two_way, true, entered_by, entered_at, entered_on
                          from interaction, generate_series(1, 50) n
                        """).update();
        jdbc.sql("""
                        insert into contact (partner_id, id, version, name)
                        select p.id, gen_random_uuid(), 0, 'Person ' || n from partner p, generate_series(1, 50) n
                        """).update();
        jdbc.sql("""
                        insert into account (id, version, email, name, roles, status, password_temporary)
                        select gen_random_uuid(), 0, 'p' || n || '@leanout.example', 'Person ' || n, array['BRM'],
                               'ACTIVE', false
                          from generate_series(1, 50) n
                        """).update();
        jdbc.sql("""
                        insert into partner (id, version, slug, name, tier, tags, review_interval, added_on)
                        select gen_random_uuid(), 0, 'partner-' || n, 'Partner ' || n, 'LOW', '{}', 90, current_date
                          from generate_series(1, 50) n
                        """).update();
    }

    /** Fifty copies of each row, under ids of their own; what PostgreSQL computes by itself is left to it. */
    private void multiply(String table) {
        String columns = jdbc.sql("""
                        select string_agg(column_name, ', ') from information_schema.columns
                         where table_name = :table and is_generated = 'NEVER' and column_name <> 'id'
                        """).param("table", table).query(String.class).single();
        jdbc.sql("insert into %s (id, %s) select gen_random_uuid(), %s from %s, generate_series(1, 50)"
                        .formatted(table, columns, columns, table))
                .update();
    }
}
