package org.leanout.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was changed together is told together; so each change here is committed, and taken away afterwards. */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class HistoryPageTests {

    private static final String NURSING = "/partners/nursing-operations";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();
    private final String here = NURSING + "/proposals/" + id;

    @AfterEach
    void forget() {
        for (String part : List.of("proposal_reader where proposal_id", "proposal where id", "change where record_id"))
            jdbc.sql("delete from " + part + " = :id").param("id", id).update();
    }

    @Test
    void tells_the_second_of_two_of_what_changed_in_a_part_alone() throws Exception {
        write(NURSING + "/proposals", "readers", contact("Ines Okafor"));
        write(here, "version", 0, "readers", contact("Ines Okafor"), "readers", contact("Sofia Almeida"));
        MvcResult second = write(here, "version", 0, "readers", contact("Ines Okafor"), "cost", "Nothing");
        Document form = Jsoup.parse(second.getResponse().getContentAsString());
        assertThat(second.getResponse().getStatus()).isEqualTo(422);
        assertThat(form.select("[aria-labelledby=changed] li").eachText())
                .singleElement()
                .asString()
                .endsWith("Maya Brand: added a reader: Sofia Almeida");
        assertThat(form.select("[name=version]").val()).isEqualTo("1");
        assertThat(target(write(here, "version", 1, "readers", contact("Ines Okafor"))))
                .isEqualTo(here);
        assertThat(history()).contains("removed a reader: Sofia Almeida");
    }

    @Test
    void tells_all_of_what_was_changed_together_and_nothing_from_before() throws Exception {
        write(NURSING + "/proposals");
        write(here, "version", 0, "cost", "One day");
        write(here, "version", 1, "cost", "Two days", "readers", contact("Daniel Weber"));
        Document form = Jsoup.parse(
                write(here, "version", 1, "cost", "Mine").getResponse().getContentAsString());
        assertThat(form.select("[aria-labelledby=changed]").text())
                .contains("What it costs: One day → Two days", "added a reader: Daniel Weber")
                .doesNotContain("nothing → One day", "added the proposal");
    }

    @Test
    void speaks_in_words_and_never_in_keys() throws Exception {
        write(NURSING + "/proposals", "decider", contact("Ines Okafor"), "plan", "A plan", "problem", "A problem");
        browser.submit("maya", here + "/withdrawal", "because", "Not now");
        List<String> entries = new ArrayList<>();
        for (String page : pages())
            entries.addAll(browser.page("maya", page).select(".lo-history li").eachText());
        assertThat(entries).hasSizeGreaterThan(100);
        assertThat(entries)
                .noneMatch(entry -> entry.matches(
                        ".*([0-9]T[0-9:.]+Z|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9a-f]{8}-[0-9a-f]{4}-|: true|→ true|: false|→ false"
                                + "|[A-Z][a-z]+\\.[A-Z]{2,}|\\?\\?).*"));
    }

    /** Every page of the partner that its timeline leads to. */
    private Set<String> pages() throws Exception {
        Set<String> pages = new HashSet<>(Set.of(here));
        String next = NURSING + "/timeline";
        while (!next.isEmpty()) {
            Document stretch = browser.page("maya", next);
            pages.addAll(stretch.select("li.lo-row a").eachAttr("href"));
            next = stretch.select("a[href*='after=']").attr("href");
        }
        return pages;
    }

    private MvcResult write(String address, Object... more) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("id", id, "title", "Quiet night rounds"));
        fields.addAll(List.of(more));
        return browser.submit("maya", address, fields.toArray());
    }

    private String history() throws Exception {
        return browser.page("maya", here).select(".lo-history").text();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
