package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.Forms;
import org.leanout.OnTheCast;
import org.leanout.shared.Pdfs;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The pack for the clause as its readers see it. */
@OnTheCast
class IsoPackTests {

    @Autowired
    Browser browser;

    @Autowired
    Forms forms;

    @Autowired
    Pdfs pdfs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    IsoQueries queries;

    @Autowired
    Today today;

    /** What was begun in a period stays in its pack when it ends after it. */
    @Test
    void tells_of_a_past_period_what_it_told_before_the_work_went_on() throws Exception {
        var work = jdbc.sql("""
                        select what, started_on, ended_on from improvement
                         where state = 'CLOSED' and removed_at is null and ended_on > started_on + 5
                         order by started_on limit 1
                        """).query().singleRow();
        String address = "/packs/iso-20000-1/analysed?from=%s&to=%s";
        for (String day : List.of("started_on", "ended_on"))
            assertThat(browser.page("rafael", address.formatted(work.get(day), work.get(day)))
                            .text())
                    .as(day)
                    .contains((String) work.get("what"));
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

    /** What is named, agreed or set today was not so then: neither does it mend last year, nor spoil it. */
    @Test
    void judges_a_past_period_by_what_was_so_at_its_end() throws Exception {
        String supply = "/partners/supply-chain";
        Period past = new Period(today.date().minusDays(90), today.date().minusDays(1));
        Period now = new Period(today.date().minusDays(90), today.date());
        Set<String> then = gapsOf("supply-chain", past);
        browser.submit("maya", supply + "/sponsor", "contact", "");
        forms.send("maya", supply + "/edit", supply, "tier=LOW", "reviewInterval=1");
        browser.submit("maya", supply + "/engagement", "id", UUID.randomUUID(), "rhythm", 1);
        browser.submit("admin", "/rhythms", "version", 1, "high", 1, "medium", 1, "low", 1);
        assertThat(gapsOf("supply-chain", past)).isEqualTo(then).doesNotContain("NO_SPONSOR", "QUIET", "NOT_REVIEWED");
        assertThat(gapsOf("supply-chain", now)).contains("NO_SPONSOR");
    }

    @Test
    void takes_no_sponsor_for_one_who_had_left_by_then() {
        Period past = new Period(today.date().minusDays(90), today.date().minusDays(10));
        assertThat(gapsOf("supply-chain", past)).doesNotContain("NO_SPONSOR");
        jdbc.sql("""
                        update contact set left_on = :day
                         where id = (select sponsor_id from partner where slug = 'supply-chain')
                        """).param("day", past.to()).update();
        assertThat(gapsOf("supply-chain", past)).contains("NO_SPONSOR");
    }

    @Test
    void says_on_the_page_and_on_paper_what_is_as_of_today() throws Exception {
        String past = "?from=%s&to=%s"
                .formatted(today.date().minusDays(90), today.date().minusDays(10));
        String words = "the people on file, and what was entered late or taken back, are as of today.";
        assertThat(page("rafael", "/packs/iso-20000-1" + past).text()).contains(words);
        assertThat(page("rafael", "/packs/iso-20000-1").text()).doesNotContain(words);
        IsoPack pack =
                queries.find(new Period(today.date().minusDays(90), today.date().minusDays(10)), 1, 1);
        byte[] paper = pdfs.of("pack/" + IsoPdf.NAME, Map.of("page", pack), Locale.ENGLISH);
        try (var document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(words);
        }
    }

    private Set<String> gapsOf(String slug, Period period) {
        Set<String> gaps = new TreeSet<>();
        queries.find(period, 1000, 0).gaps().stream()
                .filter(gap -> gap.slug().equals(slug))
                .forEach(gap -> gaps.add(gap.gap()));
        return gaps;
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
}
