package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class ReviewPackTests {

    /** Every heading with its count, the facts in short, and what stands beside a record and in a table. */
    private static final String WORDS =
            "#main h3, .card:has(#facts) li, .card:has(#plan) td, .card:has(#views) td, .card:has(#views) p, #main li .quiet";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void says_the_same_on_the_page_and_on_paper_to_both_sides() throws Exception {
        String here = "/partners/nursing-operations/pack";
        List<String> words = page("maya", here).select(WORDS).eachText();
        assertThat(page("maya", here).select(".card:has(#facts) li, .card:has(#plan) td, .card:has(#views) td"))
                .hasSizeGreaterThan(20);
        assertThat(words).hasSizeGreaterThan(60).anyMatch(word -> word.contains("no IT work"));
        assertThat(page("ines", here).select(WORDS).eachText()).isEqualTo(words);
        for (String who : List.of("maya", "ines", "rafael"))
            assertThat(pdf(who, here + ".pdf")).as(who).contains(words);
    }

    @Test
    void names_the_records_and_leads_to_each() throws Exception {
        Document page = page("ines", "/partners/nursing-operations/pack");
        List<String> addresses = page.select("#main li a").eachAttr("href");
        assertThat(addresses).hasSizeGreaterThan(10);
        for (String address : addresses)
            assertThat(browser.open("ines", address).getResponse().getStatus())
                    .as(address)
                    .isEqualTo(200);
    }

    @Test
    void names_a_few_of_many_and_says_how_many_more_there_are() throws Exception {
        UUID partner = id("supply-chain");
        jdbc.sql("""
                        insert into commitment (partner_id, id, version, what, owed_by, account_id, noted_on, due_on, state,
                                                entered_by, entered_at, entered_on)
                        select :partner, gen_random_uuid(), 0, 'Promise ' || n, 'IT', a.id, :today, :today, 'OPEN', a.id,
                               now(), :today
                          from generate_series(1, 200) n, (select id from account where email like 'maya%') a
                        """).param("partner", partner).param("today", today.date()).update();
        Document page = page("maya", "/partners/supply-chain/pack");
        Element group = page.select("h3:containsOwn(promises fall due)").first();
        assertThat(group.nextElementSibling().select("li")).hasSize(ReviewPackQueries.NAMED);
        int all = Integer.parseInt(group.text().replaceAll("\\D", ""));
        assertThat(group.nextElementSiblings().select("p").first().text())
                .isEqualTo("and %d more".formatted(all - ReviewPackQueries.NAMED));
    }

    @Test
    void has_nothing_that_is_internal_whoever_takes_it() throws Exception {
        UUID partner = id("nursing-operations");
        jdbc.sql("update interaction set summary = 'Hush talk', outcomes = 'Hush', shared = false where partner_id = ?"
                        + " and kind = 'SERVICE_REVIEW'")
                .param(partner)
                .update();
        jdbc.sql("update plan_line set outcome = 'Hush line', internal = true where partner_id = ?")
                .param(partner)
                .update();
        jdbc.sql("update objective set notes = 'Hush note' where partner_id = ?")
                .param(partner)
                .update();
        String whole =
                "/partners/nursing-operations/pack%s?from=" + today.date().minusDays(700) + "&to=" + today.date();
        for (String who : List.of("maya", "ines", "rafael")) {
            assertThat(page(who, whole.formatted("")).text()).doesNotContain("Hush");
            assertThat(pdf(who, whole.formatted(".pdf"))).doesNotContain("Hush");
        }
    }

    @Test
    void refuses_days_that_make_no_period_and_keeps_what_was_typed() throws Exception {
        String here = "/partners/nursing-operations/pack";
        Document reversed = page("maya", here + "?from=2026-05-01&to=2026-04-01");
        assertThat(reversed.select("#to-error").text()).isEqualTo("The last day comes before the first.");
        assertThat(reversed.select("#from").val()).isEqualTo("2026-05-01");
        assertThat(page("maya", here + "?from=2020-01-01").select("#from-error").text())
                .isEqualTo("A pack tells of two years at most.");
        assertThat(page("maya", here + "?from=" + today.date().plusDays(1))
                        .select("#from-error")
                        .text())
                .isEqualTo("These days are still to come.");
        Document none = page("maya", here + "?from=yesterday");
        assertThat(none.select("#from-error").text()).startsWith("This is not a day.");
        assertThat(none.select("#from").val()).isEqualTo("yesterday");
    }

    /** Rounded one by one, rows would add up to something else than their sum. */
    @Test
    void prints_times_of_help_that_add_up() throws Exception {
        Document page = page("maya", "/partners/nursing-operations/pack");
        int sum = 0;
        for (Element row : page.select("[aria-labelledby=pack-DONE] li"))
            sum += minutes(row.select("span").text());
        String given = page.select("#main li:contains(Help was given)").text();
        assertThat(sum).isPositive().isEqualTo(minutes(given.substring(0, given.indexOf(';'))));
    }

    private static int minutes(String text) {
        int minutes = 0;
        var time = Pattern.compile("([0-9]+) (h|min)\\b").matcher(text);
        while (time.find())
            minutes += Integer.parseInt(time.group(1)) * (time.group(2).equals("h") ? 60 : 1);
        return minutes;
    }

    @Test
    void makes_no_file_of_another_period_than_was_asked_for_and_says_in_its_name_what_it_is() throws Exception {
        String here = "/partners/nursing-operations/pack";
        for (String days : List.of("?from=2026-05-01&to=2026-01-01", "?from=abc&to=2026-01-01"))
            assertThat(Browser.target(browser.open("maya", here + ".pdf" + days)))
                    .isEqualTo(here + days);
        assertThat(browser.open("maya", here + ".pdf?from=2026-05-01&to=2026-06-30")
                        .getResponse()
                        .getHeader("Content-Disposition"))
                .contains("review-nursing-operations-2026-05-01-to-2026-06-30.pdf");
        assertThat(Browser.target(browser.open("rafael", "/packs/iso-20000-1/reviewed?from=abc&to=2026-01-01")))
                .isEqualTo("/packs/iso-20000-1?from=abc&to=2026-01-01");
    }

    private UUID id(String slug) {
        return jdbc.sql("select id from partner where slug = ?")
                .param(slug)
                .query(UUID.class)
                .single();
    }

    private Document page(String who, String address) throws Exception {
        return Jsoup.parse(browser.open(who, address).getResponse().getContentAsString());
    }

    private String pdf(String who, String address) throws Exception {
        byte[] content = browser.open(who, address).getResponse().getContentAsByteArray();
        try (PDDocument document = Loader.loadPDF(content)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
