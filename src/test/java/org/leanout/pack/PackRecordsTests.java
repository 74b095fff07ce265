package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnAnOrganisation;
import org.leanout.shared.Slice;
import org.springframework.beans.factory.annotation.Autowired;

/** Numbers of packs lead to as many records, on however many pages they are listed. */
class PackRecordsTests extends OnAnOrganisation {

    @Autowired
    Browser browser;

    @Autowired
    PortfolioPackQueries packs;

    @Autowired
    PackRecordQueries queries;

    @Autowired
    ReviewPackQueries reviews;

    private List<Period> periods() {
        LocalDate day = today.date();
        return List.of(
                new Period(day.minusDays(89), day),
                new Period(day.minusDays(400), day.minusDays(91)),
                new Period(day.minusDays(10), day.plusDays(60)));
    }

    private static <T> List<T> all(Function<@Nullable String, Slice<T>> pages) {
        List<T> all = new ArrayList<>();
        Slice<T> page = pages.apply(null);
        all.addAll(page.rows());
        while (page.next() != null) {
            page = pages.apply(page.next());
            assertThat(page.rows()).isNotEmpty();
            all.addAll(page.rows());
        }
        return all;
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 60})
    void are_as_many_as_each_line_of_the_portfolio_pack_counts(int partners) {
        add(31, partners, 6);
        int longest = 0;
        for (Period period : periods())
            for (PortfolioPack.Count count : packs.find(period).counts()) {
                List<PackRecord> records = all(after -> queries.list(count.line(), period, null, after));
                assertThat(records).as(count.line() + " in " + period).hasSize(count.total());
                assertThat(records.stream().map(PackRecord::slug).distinct()).hasSize(count.partners());
                assertThat(new HashSet<>(records)).hasSameSizeAs(records);
                assertThat(records).extracting(it -> it.entry().line()).containsOnly(count.line());
                longest = Math.max(longest, records.size());
            }
        assertThat(longest).isGreaterThan(partners == 0 ? 10 : 2 * Slice.SIZE);
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 60})
    void take_as_many_hours_as_the_portfolio_pack_adds_up(int partners) {
        add(37, partners, 6);
        jdbc.sql("update partner set archived_on = :day where slug in ('supply-chain', 'gen-3', 'gen-5')")
                .param("day", today.date().minusDays(95))
                .update();
        for (Period period : periods())
            for (PortfolioPack.Effort effort : packs.find(period).effort()) {
                assertThat(minutes(effort.kind(), false, period)).isEqualTo(effort.minutes());
                assertThat(minutes(effort.kind(), true, period)).isEqualTo(effort.before());
            }
    }

    private long minutes(String kind, boolean before, Period period) {
        return all(after -> queries.effort(new PackEffort(kind, before), period, after)).stream()
                .mapToLong(PackEffort.Row::minutes)
                .sum();
    }

    @ParameterizedTest(name = "{0} partners by chance")
    @ValueSource(ints = {0, 120})
    void are_as_many_partners_as_stand_on_each_level_and_as_moved(int partners) {
        addAndStore(41, partners, 2);
        for (Period period : periods()) {
            PortfolioPack pack = packs.brief(period);
            assertThat(partners("all", period)).hasSize((int) pack.all());
            assertThat(partners("rose", period)).hasSize((int) pack.moves(1));
            assertThat(partners("fell", period)).hasSize((int) pack.moves(-1));
            assertThat(partners("trouble", period)).hasSize((int) pack.allTroubled());
            for (PortfolioPack.Rung rung : pack.rungs()) {
                assertThat(partners("now-" + rung.number(), period)).hasSize((int) rung.partners());
                assertThat(partners("before-" + rung.number(), period)).hasSize((int) rung.before());
            }
        }
    }

    private List<PortfolioPack.Partner> partners(String some, Period period) {
        PackPartners which = PackPartners.parse(some);
        assertThat(which).hasToString(some);
        return all(after -> packs.list(which, period, after));
    }

    @Test
    void are_those_of_one_partner_that_its_review_pack_counts() {
        add(43, 5, 60);
        boolean more = false;
        for (UUID partner : records.partners())
            for (Entry entry : reviews.entries(partner, periods().get(0))) {
                List<PackRecord> records =
                        all(after -> queries.list(entry.line(), periods().get(0), partner, after));
                assertThat(records).hasSize(entry.total());
                more |= entry.total() > ReviewPackQueries.NAMED;
            }
        assertThat(more).isTrue();
    }

    @Test
    void can_be_opened_from_every_number_of_the_page() throws Exception {
        Document page = browser.page("rafael", "/packs/portfolio");
        List<String> links =
                page.select("#main section a[href^=/packs/portfolio/]").eachAttr("href");
        assertThat(links).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        for (String link : links) {
            Document list = browser.page("rafael", link);
            assertThat(list.select("#main section a")).as(link).isNotEmpty();
            assertThat(list.text()).as(link).doesNotContain("??", "{");
            assertThat(list.select("#main .lo-quiet a[href^=/packs/portfolio?from=]"))
                    .as(link)
                    .hasSize(1);
        }
        String first = browser.page("rafael", links.get(links.size() - 1))
                .select("#main section li a")
                .attr("href");
        assertThat(browser.open("rafael", first).getResponse().getStatus()).isEqualTo(200);
    }

    @Test
    void of_a_partner_that_are_not_named_are_one_link_away_for_both_sides() throws Exception {
        jdbc.sql("""
                        insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way,
                                                 shared, entered_by, entered_at, entered_on)
                        select p.id, gen_random_uuid(), 0, 'Review ' || n, :day - n, 'SERVICE_REVIEW', 'JOINT', 30, true, true,
                               a.id, now(), :day
                          from partner p, account a, generate_series(1, 20) n
                         where p.slug = 'nursing-operations' and a.email like 'maya@%'
                        """).param("day", today.date()).update();
        String list = "/partners/nursing-operations/pack/DONE.SERVICE_REVIEW.HELD";
        for (String who : List.of("maya", "ines")) {
            Element more = browser.page(who, "/partners/nursing-operations/pack")
                    .select("#main a[href^=" + list + "]")
                    .first();
            assertThat(more.text()).startsWith("and ").endsWith(" more");
            assertThat(browser.page(who, more.attr("href")).select("#main section li a"))
                    .hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/packs/portfolio/records/SAID.PROMISE.WHATEVER",
                "/packs/portfolio/records/nothing",
                "/packs/portfolio/effort/ALL",
                "/packs/portfolio/partners/now-9",
                "/partners/nursing-operations/pack/NO.SUCH.LINE"
            })
    void of_no_line_are_not_found(String address) throws Exception {
        assertThat(browser.open("rafael", address).getResponse().getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"records/SAID.PROMISE.KEPT", "effort/JOINT", "partners/all"})
    void of_days_that_are_no_period_lead_to_the_pack_which_says_so(String list) throws Exception {
        var answer = browser.open("rafael", "/packs/portfolio/" + list + "?from=2026-05-01&to=2026-04-01");
        assertThat(browser.page("rafael", Browser.target(answer))
                        .select("#to-error")
                        .text())
                .isEqualTo("The last day comes before the first.");
    }
}
