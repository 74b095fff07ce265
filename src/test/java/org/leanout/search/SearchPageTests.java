package org.leanout.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.UriUtils;

@OnTheCast
class SearchPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest(name = "{0} looks for {1} and finds {2}")
    @CsvSource({
        "maya, nursing, Nursing operations",
        "maya, NURS oper, Nursing operations",
        "maya, solberg hen, Henrik Solberg",
        "rafael, scanner swap, Dates for the scanner swap",
        "audit, rush orders, Cut rush orders by half",
        "maya, forty claims, Forty claims went out twice",
        "ines, okafor, Ines Okafor"
    })
    void finds_by_how_words_begin(String who, String typed, String found) throws Exception {
        Document page = search(who, typed);
        assertThat(page.select("main section li a").eachText()).contains(found);
        for (Element link : page.select("main section li a"))
            assertThat(browser.open(who, link.attr("href")).getResponse().getStatus())
                    .as(link.attr("href"))
                    .isEqualTo(200);
    }

    @Test
    void marks_what_was_looked_for() throws Exception {
        assertThat(search("maya", "scan swa").select("mark").eachText()).contains("scan", "swa");
    }

    @Test
    void every_kind_of_record_can_be_found_and_opened() throws Exception {
        for (String kind : jdbc.sql("select distinct kind from findable")
                .query(String.class)
                .list()) {
            String title = jdbc.sql("select title from findable where kind = :kind order by day desc limit 1")
                    .param("kind", kind)
                    .query(String.class)
                    .single();
            var row =
                    search("maya", title).select("section[aria-labelledby=records] li:contains(" + kindOf(kind) + ")");
            assertThat(row.select("a").eachText()).as(kind).contains(title);
            assertThat(browser.open("maya", row.select("a").attr("href"))
                            .getResponse()
                            .getStatus())
                    .as(kind)
                    .isEqualTo(200);
        }
        assertThat(jdbc.sql("select count(distinct kind) from findable")
                        .query(Integer.class)
                        .single())
                .isEqualTo(SearchPage.Kind.values().length);
    }

    private static String kindOf(String kind) {
        return switch (kind) {
            case "OFFER" -> "Offer of help";
            case "COMMITMENT" -> "Promise";
            default -> kind.charAt(0) + kind.substring(1).toLowerCase(Locale.ROOT);
        };
    }

    @Test
    void a_partners_person_finds_their_own_and_nothing_that_is_internal() throws Exception {
        var all = jdbc.sql("""
                        select f.title, p.slug, f.open from findable f join partner p on p.id = f.partner_id
                        """).query(Row.class).list();
        assertThat(all).anyMatch(row -> row.slug().equals("nursing-operations") && !row.open());
        for (Row row : all.stream().filter(it -> it.title().length() < 100).toList()) {
            boolean own = row.slug().equals("nursing-operations") && row.open();
            boolean same = all.stream()
                    .anyMatch(it -> it.open()
                            && it.slug().equals("nursing-operations")
                            && it.title().equals(row.title()));
            assertThat(search("ines", row.title()).select("#records").size() > 0)
                    .as(row.toString())
                    .isEqualTo(own || same);
        }
        assertThat(search("ines", "supply").select("main section")).isEmpty();
        assertThat(search("ines", "jonas").select("main section")).isEmpty();
    }

    record Row(String title, String slug, boolean open) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "a",
                "'",
                "& | !",
                "'; drop table partner",
                "\\",
                "<b>",
                "nursing' or",
                "a:*",
                "\0",
                "٣"
            })
    void bears_whatever_is_typed(String typed) throws Exception {
        var page = search("maya", typed);
        assertThat(page.select("#q")).hasSize(1);
        assertThat(page.select("main section")).isEmpty();
    }

    @Test
    void says_what_to_do_when_nothing_is_found() throws Exception {
        assertThat(search("maya", "quetzalcoatl").select("main").text())
                .contains("Nothing is called “quetzalcoatl”", "Try fewer");
        assertThat(search("maya", "x").select("main").text()).contains("Type two letters at least");
    }

    @Test
    void goes_on_after_fifty() throws Exception {
        jdbc.sql("""
                        insert into request (partner_id, id, version, title, contact_id, asked_on, state,
                                             entered_by_partner, entered_by, entered_at, entered_on)
                        select p.id, gen_random_uuid(), 0, 'Quixotic wish ' || n, p.sponsor_id, p.added_on + n, 'OPEN',
                               true, (select id from account where name = 'Maya Brand'), now(), p.added_on + n
                          from partner p, generate_series(1, 60) n
                         where p.slug = 'supply-chain'
                        """).update();
        Document first = search("maya", "quixotic wish");
        assertThat(titles(first)).hasSize(50).first().isEqualTo("Quixotic wish 60");
        Document second =
                browser.page("maya", first.select(".lo-pager a:contains(Next)").attr("href"));
        assertThat(titles(second)).hasSize(10).last().isEqualTo("Quixotic wish 1");
    }

    private static List<String> titles(Document page) {
        return page.select("[aria-labelledby=records] li a").eachText();
    }

    @Test
    void the_field_is_in_the_header_of_every_page_but_this_one() throws Exception {
        for (String who : List.of("maya", "rafael", "ines"))
            assertThat(browser.page(who, "/inbox").select("header form[role=search] input[name=q]"))
                    .as(who)
                    .hasSize(1);
        assertThat(browser.page("maya", "/search").select("form[role=search]")).hasSize(1);
    }

    private Document search(String who, String typed) throws Exception {
        return browser.page(
                who, "/search?q=" + UriUtils.encodeQueryParam(typed, "UTF-8").replace("+", "%2B"));
    }
}
