package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the pages of a manager cost with 2,000 partners and 500,000 interactions, against 50 partners: CPU time of the program
 * and of PostgreSQL together, on Linux. It takes minutes and leaves its partners in its database, and so runs only when it is
 * asked for: {@code ./mvnw test -Dtest=PagesBenchmark}. What it found last is in docs/operations.md.
 *
 * <p>Other programs make a request dearer and never cheaper. So a page is asked for in several rounds, with all other pages in
 * between, and its cheapest round counts.
 */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@TestPropertySource(
        properties = {
            // PostgreSQL's helpers end with the query, and what they took is forgotten.
            "spring.datasource.hikari.connection-init-sql=set max_parallel_workers_per_gather = 0"
        })
class PagesBenchmark {

    private static final int FEW = 50;
    private static final int MANY = 2_000;

    private static final int WARM = 30;
    private static final int ROUNDS = 8;
    private static final int TIMES = 5;

    /** How many times as much a page may take. */
    private static final double MOST = 1.5;

    /** A file of all partners grows with them; it is handed over at once as long as that takes less, in milliseconds. */
    private static final double AT_ONCE = 2_000;

    private static final String FILE = "/portfolio.csv";
    private static final double NANOS = 1e6;

    private static final List<String> PAGES = List.of(
            "/portfolio",
            "/portfolio?sort=CONTACT",
            "/portfolio?attention=QUIET",
            "/portfolio?unit=Unit+1&sort=NAME",
            "/portfolio/board",
            "/portfolio/grid",
            "/portfolio/views",
            "/portfolio/trends",
            "/portfolio/trends?unit=Unit+1",
            "/portfolio/trends/EFFORT_JOINT",
            "/effort",
            "/coverage",
            "/partners",
            "/partners/bench-1",
            "/partners/bench-1/timeline",
            "/partners/bench-1/pack",
            "/partners/bench-1/pack.pdf",
            "/packs/portfolio",
            "/packs/portfolio/records/DONE.SERVICE_REVIEW.HELD",
            "/packs/portfolio/effort/JOINT",
            "/packs/portfolio/partners/all",
            "/packs/iso-20000-1",
            "/packs/iso-20000-1/arranged",
            FILE);

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Night night;

    /** CPU milliseconds of one request, and its statements. */
    private record Cost(double millis, int statements) {

        Cost or(Cost other) {
            return other.millis < millis ? other : this;
        }
    }

    @Test
    void costs_hardly_more_with_forty_times_as_many_partners() throws Exception {
        add(1, FEW);
        browser.submit("rafael", "/portfolio/views", "id", UUID.randomUUID(), "name", "One", "query", "unit=Unit 1");
        for (int i = 0; i < WARM; i++) for (String page : PAGES) ask(page);
        Map<String, Cost> few = measure();
        add(FEW + 1, MANY);
        Map<String, Cost> many = measure();
        SoftAssertions all = new SoftAssertions();
        System.out.printf("%-34s %10s %10s %7s %s%n", "page", FEW + " ms", MANY + " ms", "times", "statements");
        few.forEach((page, cost) -> {
            Cost then = many.get(page);
            double times = then.millis() / cost.millis();
            System.out.printf(
                    "%-34s %10.1f %10.1f %7.2f %d%n", page, cost.millis(), then.millis(), times, then.statements());
            all.assertThat(then.statements()).as(page).isEqualTo(cost.statements());
            if (page.equals(FILE)) all.assertThat(then.millis()).as(page).isLessThan(AT_ONCE);
            else all.assertThat(times).as(page).isLessThanOrEqualTo(MOST);
        });
        all.assertAll();
    }

    private Map<String, Cost> measure() throws Exception {
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (int round = 0; round < ROUNDS; round++)
            for (String page : PAGES) {
                ask(page);
                double before = cpu();
                for (int i = 0; i < TIMES; i++) ask(page);
                double millis = (cpu() - before) / TIMES;
                Cost cost = new Cost(millis, Statements.of(() -> ask(page)).size());
                costs.merge(page, cost, Cost::or);
            }
        return costs;
    }

    private void ask(String page) throws Exception {
        assertThat(browser.open("rafael", page).getResponse().getStatus()).isEqualTo(200);
    }

    /** Of this thread, and of all connections to the database. */
    private double cpu() throws Exception {
        double nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Integer> connections = jdbc.sql("""
                        select pid from pg_stat_activity
                         where datname = current_database() and backend_type = 'client backend'
                        """).query(Integer.class).list();
        for (int connection : connections) nanos += ran(connection);
        return nanos / NANOS;
    }

    /** How long a process has run. */
    private static double ran(int process) throws Exception {
        return Double.parseDouble(
                Files.readString(Path.of("/proc/" + process + "/schedstat")).split(" ")[0]);
    }

    private void add(int first, int last) {
        for (String sql : List.of("""
            insert into partner (id, version, slug, name, unit, tier, tags, review_interval, added_on)
            select gen_random_uuid(), 0, 'bench-' || n, 'Bench ' || n, 'Unit ' || (n - 1) / 25,
                   (array['HIGH', 'MEDIUM', 'LOW'])[1 + n %% 3], array['tag ' || n %% 10], 90, current_date - 730
              from generate_series(%1$d, %2$d) n
            """, """
            insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way, shared,
                                     entered_by, entered_at, entered_on)
            select p.id, gen_random_uuid(), 0, 'A talk ' || r, current_date - r * 720 / 250,
                   case r %% 25 when 0 then 'SERVICE_REVIEW' else 'CONVERSATION' end,
                   (array['VOLUNTEERED', 'REQUESTED', 'JOINT'])[1 + r %% 3], 30, r %% 4 > 0, r %% 2 = 0, a.id, now(),
                   current_date - r * 720 / 250
              from partner p, account a, generate_series(1, 250) r
             where p.slug like 'bench-%%' and substr(p.slug, 7)::integer between %1$d and %2$d and a.email like 'maya@%%'
            """, """
            insert into assignment (partner_id, id, version, account_id, duty, from_on)
            select p.id, gen_random_uuid(), 0, a.id, 'OWNER', current_date - 730
              from partner p, account a
             where p.slug like 'bench-%%' and substr(p.slug, 7)::integer between %1$d and %2$d and a.email like 'tom@%%'
            """, """
            insert into snapshot (partner_id, id, day, model_version, index, scores, unmet, rank, published, trend, trend_days,
                                  lapsed)
            select p.id, gen_random_uuid(), d::date, 1, 30, '{0,0,0,0,0,0}', '{}', l.level, l.level, 'STEADY', 1, '{}'
              from partner p, generate_series(current_date - 730, current_date - 1, interval '1 day') d,
                   lateral (select 1 + (substr(p.slug, 7)::integer + current_date - d::date) / 365 %% 4 as level) l
             where p.slug like 'bench-%%' and substr(p.slug, 7)::integer between %1$d and %2$d
            """))
            jdbc.sql(sql.formatted(first, last)).update();
        jdbc.sql("analyze").update();
        night.assess();
        jdbc.sql("vacuum analyze").update(); // as PostgreSQL does by itself, a little later
    }
}
