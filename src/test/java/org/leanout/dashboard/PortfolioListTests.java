package org.leanout.dashboard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portfolio's order, its stretches, and its filters, over more partners than a page holds. */
@OnTheCast
class PortfolioListTests {

    private static final int MANY = 60;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    /** What a partner is sorted by, read from the tables. */
    record Partner(
            UUID id,
            String slug,
            String name,
            @Nullable Integer rank,
            int index,
            @Nullable Double leaning,
            int minutes,
            @Nullable Double view,
            @Nullable Double gap,
            LocalDate contact,
            int open,
            @Nullable LocalDate ambition) {}

    @BeforeEach
    void more_partners_than_a_page_holds() {
        Crowd.add(jdbc, MANY);
    }

    @ParameterizedTest(name = "{0}, reversed: {1}")
    @CsvSource({
        "NAME, false",
        "NAME, true",
        "LEVEL, false",
        "LEVEL, true",
        "LEANING, false",
        "LEANING, true",
        "HOURS, false",
        "HOURS, true",
        "VIEW, false",
        "VIEW, true",
        "GAP, false",
        "GAP, true",
        "CONTACT, false",
        "CONTACT, true",
        "OPEN, false",
        "OPEN, true",
        "AMBITION, false",
        "AMBITION, true"
    })
    void shows_each_partner_once_and_in_its_order(PortfolioOrder order, boolean reversed) throws Exception {
        Map<String, Partner> partners = partners();
        List<Partner> shown = walk("/portfolio?sort=" + order + (reversed ? "&reversed=true" : "")).stream()
                .map(partners::get)
                .toList();
        assertThat(shown).containsExactlyInAnyOrderElementsOf(partners.values());
        assertThat(shown).isSortedAccordingTo(comparator(order, order.isDescending(reversed)));
    }

    /** What there is nothing to sort by comes last in both directions. */
    private static Comparator<Partner> comparator(PortfolioOrder order, boolean descending) {
        return switch (order) {
            case NAME -> way(Partner::name, descending);
            case LEVEL -> way(it -> it.rank() == null ? null : it.rank() * 1000 + it.index(), descending);
            case LEANING -> way(Partner::leaning, descending);
            case HOURS -> way(Partner::minutes, descending);
            case GAP -> way(Partner::gap, descending);
            case VIEW -> way(Partner::view, descending);
            case CONTACT -> way(Partner::contact, descending);
            case OPEN -> way(Partner::open, descending);
            case AMBITION -> way(Partner::ambition, descending);
        };
    }

    private static <T extends Comparable<T>> Comparator<Partner> way(
            Function<Partner, @Nullable T> by, boolean descending) {
        Comparator<T> natural = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return comparing(by, nullsLast(natural));
    }

    @Test
    void keeps_its_place_when_others_come_and_go() throws Exception {
        Document first = browser.page("rafael", "/portfolio?sort=NAME");
        jdbc.sql("update partner set archived_on = current_date where slug = :slug")
                .param("slug", slugs(first).get(49))
                .update();
        List<String> rest = slugs(browser.page("rafael", next(first)));
        assertThat(rest).isNotEmpty().doesNotContainAnyElementsOf(slugs(first));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nonsense", "0190a0a0-0000-7000-8000-000000000000soon", "0190a0a0-0000-7000-8000-000000000000"})
    void starts_anew_after_a_mangled_key(String after) throws Exception {
        assertThat(slugs(browser.page("rafael", "/portfolio?after=" + after)))
                .isEqualTo(slugs(browser.page("rafael", "/portfolio")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "unit=Unit%201 | p.unit = 'Unit 1'",
                "tier=HIGH | p.tier = 'HIGH'",
                "tag=tag%203 | 'tag 3' = any (p.tags)",
                "level=4 | s.published = 4",
                "level=0 | s.published = 0",
                "level=4&tier=LOW | s.published = 4 and p.tier = 'LOW'",
                "attention=QUIET | coalesce(t.last_contact_on, p.added_on) "
                        + "< current_date - case p.tier when 'HIGH' then 30 when 'MEDIUM' then 60 else 75 end",
                "attention=PROMISE | t.promises_late > 0",
                "attention=PROMISE&attention=HARM&attention= | t.promises_late > 0 and t.harm_since is not null",
                "attention=PROMISE,HARM | t.promises_late > 0 and t.harm_since is not null",
                "attention=HARM | t.harm_since is not null",
                "attention=COMPLAINT | t.complaint_since < current_date - 30",
                "attention=SLIPPING | s.trend = 'SLIPPING'",
                "attention=PROPOSAL | t.unanswered_since <= current_date - 30",
                "attention=BYPASS | t.bypass_since <= current_date - 30",
                "attention=OBJECTIVE | t.objective_since <= current_date",
                "brm=&unit=&tier=&tag=&level=&attention= | true"
            })
    void shows_what_the_filter_lets_through(String query, String condition) throws Exception {
        assertThat(walk("/portfolio?" + query))
                .hasSize(count(condition))
                .allSatisfy(slug -> assertThat(count("p.slug = '%s' and (%s)".formatted(slug, condition)))
                        .isEqualTo(1));
    }

    @Test
    void shows_the_partners_of_one_brm() throws Exception {
        UUID tom = jdbc.sql("select id from account where email = 'tom@leanout.example'")
                .query(UUID.class)
                .single();
        assertThat(walk("/portfolio?brm=" + tom))
                .isNotEmpty()
                .allSatisfy(slug -> assertThat(jdbc.sql("""
                                select a.account_id from assignment a join partner p on p.id = a.partner_id
                                 where p.slug = :slug and a.duty = 'OWNER' and a.until_on is null
                                """)
                                .param("slug", slug)
                                .query(UUID.class)
                                .single())
                        .isEqualTo(tom));
    }

    @Test
    void shows_no_archived_partner() throws Exception {
        jdbc.sql("update partner set archived_on = current_date where slug like 'crowd-%'")
                .update();
        assertThat(walk("/portfolio")).isNotEmpty().noneMatch(slug -> slug.startsWith("crowd-"));
    }

    @Test
    void takes_a_unit_of_any_name_into_the_address_and_back() throws Exception {
        String name = "R&D + 100% “care”; a=b";
        jdbc.sql("update partner set unit = :name where slug like 'crowd-%' and unit = 'Unit 1'")
                .param("name", name)
                .update();
        String address = new PortfolioFilter(null, name, null, null, null, null, null, null).at("/portfolio");
        Document page = browser.page("rafael", address);
        assertThat(slugs(page)).hasSize(20);
        assertThat(page.select("#unit option[selected]").val()).isEqualTo(name);
        for (Element link : page.select("thead a, [aria-labelledby=levels] a"))
            assertThat(browser.page("rafael", link.attr("href"))
                            .select("#unit option[selected]")
                            .val())
                    .isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sort=BRM", "level=high", "brm=tom", "tier=TOP", "attention=NONE"})
    void shows_all_where_it_does_not_understand_a_filter(String query) throws Exception {
        assertThat(browser.open("rafael", "/portfolio?" + query).getResponse().getRedirectedUrl())
                .isEqualTo("/portfolio");
    }

    @Test
    void says_so_when_nothing_is_like_that_and_leads_back() throws Exception {
        Document page = browser.page("rafael", "/portfolio?tag=none-such");
        assertThat(page.select(".empty").text()).startsWith("No relationship is like that");
        assertThat(page.select(".empty a").attr("href")).isEqualTo("/portfolio");
    }

    /** The partners on all pages, from the first to the last. */
    private List<String> walk(String address) throws Exception {
        List<String> all = new ArrayList<>();
        for (String next = address; next != null; ) {
            Document page = browser.page("rafael", next);
            all.addAll(slugs(page));
            assertThat(all).as("no end").hasSizeLessThan(2 * MANY);
            next = next(page);
        }
        return all;
    }

    private static @Nullable String next(Document page) {
        Element link =
                page.select("[aria-labelledby=every] nav a:contains(Next)").first();
        return link == null ? null : link.attr("href");
    }

    private static List<String> slugs(Document page) {
        return page.select("[aria-labelledby=every] tbody td:first-child a").eachAttr("href").stream()
                .map(address -> address.substring("/partners/".length()))
                .toList();
    }

    private Map<String, Partner> partners() {
        return jdbc.sql("""
                        select p.id, p.slug, p.name, nullif(s.published, 0) as rank, s.index,
                               case when t.contacts >= 3 then round(100.0 * t.contacts_volunteered / t.contacts) end
                                   as leaning,
                               t.minutes_volunteered + t.minutes_joint + t.minutes_requested as minutes,
                               t.their_view as view, t.view_gap as gap,
                               coalesce(t.last_contact_on, p.added_on) as contact,
                               t.promises + t.offers + t.proposals + t.requests + t.harms + t.complaints as open,
                               g.by_on as ambition
                          from partner p
                          left join ambition g on g.partner_id = p.id
                          join assessment s on s.partner_id = p.id
                          join tally t on t.partner_id = p.id
                        """).query(Partner.class).stream().collect(Collectors.toMap(Partner::slug, it -> it));
    }

    private int count(String condition) {
        return jdbc.sql("""
                        select count(*) from partner p join assessment s on s.partner_id = p.id
                          join tally t on t.partner_id = p.id
                         where p.archived_on is null and (%s)
                        """.formatted(condition)).query(Integer.class).single();
    }
}
