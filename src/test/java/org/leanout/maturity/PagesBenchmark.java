package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.Statements;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the pages of a manager cost with 2,000 partners and 500,000 interactions, against 50 partners: CPU time of the program
 * and of PostgreSQL together, on Linux. It takes minutes and so runs only when it is asked for:
 * {@code ./mvnw test -Dtest=PagesBenchmark}. What it found last is in docs/operations.md. Time is printed; that the number
 * of statements is the same is asserted.
 */
@OnTheCast
class PagesBenchmark {

    private static final int FEW = 50;
    private static final int MANY = 2_000;
    private static final int TIMES = 20;

    /** A tick of the clock that Linux counts a process by. */
    private static final double MILLIS_A_TICK = 10;

    private static final double NANOS = 1e6;

    private static final List<String> PAGES = List.of(
            "/portfolio",
            "/portfolio?sort=CONTACT",
            "/portfolio?attention=QUIET",
            "/portfolio/board",
            "/portfolio/grid",
            "/portfolio/trends",
            "/effort",
            "/coverage",
            "/partners",
            "/partners/bench-1",
            "/partners/bench-1/timeline",
            "/packs/portfolio",
            "/packs/iso-20000-1",
            "/packs/iso-20000-1/arranged");

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Night night;

    /** CPU milliseconds of one request, and its statements. */
    private record Cost(double millis, int statements) {}

    @Test
    void costs_hardly_more_with_forty_times_as_many_partners() throws Exception {
        add(1, FEW);
        Map<String, Cost> few = measure();
        add(FEW + 1, MANY);
        Map<String, Cost> many = measure();
        System.out.printf("%-34s %10s %10s %7s %s%n", "page", FEW + " ms", MANY + " ms", "times", "statements");
        few.forEach((page, cost) -> System.out.printf(
                "%-34s %10.1f %10.1f %7.2f %d%n",
                page,
                cost.millis(),
                many.get(page).millis(),
                many.get(page).millis() / cost.millis(),
                many.get(page).statements()));
        few.forEach(
                (page, cost) -> assertThat(many.get(page).statements()).as(page).isEqualTo(cost.statements()));
    }

    private Map<String, Cost> measure() throws Exception {
        Map<String, Cost> costs = new LinkedHashMap<>();
        for (String page : PAGES) {
            for (int i = 0; i < TIMES; i++) ask(page);
            double before = cpu();
            for (int i = 0; i < TIMES; i++) ask(page);
            double millis = (cpu() - before) / TIMES;
            costs.put(page, new Cost(millis, Statements.of(() -> ask(page)).size()));
        }
        return costs;
    }

    private void ask(String page) throws Exception {
        assertThat(browser.open("rafael", page).getResponse().getStatus()).isEqualTo(200);
    }

    /** Of this thread, and of the one backend that the test's transaction talks to. */
    private double cpu() throws Exception {
        int backend = jdbc.sql("select pg_backend_pid()").query(Integer.class).single();
        String[] stat = Files.readString(Path.of("/proc/" + backend + "/stat"))
                .replaceAll("^.*\\) ", "")
                .split(" ");
        double database = (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * MILLIS_A_TICK;
        return database + ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / NANOS;
    }

    private void add(int first, int last) {
        List<String> statements = new ArrayList<>(List.of("""
            insert into partner (id, version, slug, name, unit, tier, tags, review_interval, added_on)
            select gen_random_uuid(), 0, 'bench-' || n, 'Bench ' || n, 'Unit ' || n %% 20,
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
            """));
        for (String sql : statements) jdbc.sql(sql.formatted(first, last)).update();
        for (String table : List.of("partner", "interaction", "assignment")) analyze(table);
        night.assess();
        for (String table : List.of("assessment", "snapshot", "tally", "month_tally")) analyze(table);
    }

    private void analyze(String table) {
        jdbc.sql("analyze " + table).update();
    }
}
