package org.leanout.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

@OnTheCast
class SavedViewPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();

    private void save(String who, UUID view, String name, String query) throws Exception {
        browser.submit(who, "/portfolio/views", "id", view, "name", name, "query", query);
    }

    @Test
    void keeps_the_filter_that_one_looks_at_and_leads_everybody_of_it_there() throws Exception {
        Document form = page("rafael", "/portfolio/views/new?unit=Patient%20care&sort=NAME&after=zzz&evil=1");
        assertThat(form.select("[name=query]").val()).isEqualTo("sort=NAME&unit=Patient%20care");
        save("rafael", id, "Care by name", form.select("[name=query]").val());
        Document list = page("rafael", "/portfolio/views");
        assertThat(list.select("#main li a").eachText()).containsExactly("Care by name");
        assertThat(list.text()).contains("/portfolio/views/" + id);
        for (String who : List.of("rafael", "maya"))
            assertThat(open(who, "/portfolio/views/" + id).getRedirectedUrl())
                    .isEqualTo("/portfolio?sort=NAME&unit=Patient%20care");
    }

    @Test
    void keeps_all_that_the_portfolio_can_be_filtered_and_sorted_by() throws Exception {
        assertThat(Stream.of(Class.forName("org.leanout.dashboard.PortfolioFilter")
                                .getRecordComponents())
                        .map(RecordComponent::getName))
                .containsExactlyInAnyOrderElementsOf(SavedViewForm.KNOWN);
    }

    @Test
    void is_changed_by_its_owner_alone_and_seen_by_no_partner() throws Exception {
        save("rafael", id, "Mine", "level=3");
        assertThat(page("maya", "/portfolio/views").text()).contains("You have saved no view.");
        assertThat(status("maya", "/portfolio/views/" + id + "/removal")).isEqualTo(404);
        assertThat(open("ines", "/portfolio/views/" + id).getStatus()).isIn(403, 404);
        assertThat(status("rafael", "/portfolio/views/" + id + "/removal")).isEqualTo(302);
        assertThat(open("rafael", "/portfolio/views/" + id).getStatus()).isEqualTo(404);
    }

    @Test
    void is_one_however_often_it_is_sent_and_leads_nowhere_else() throws Exception {
        for (int i = 0; i < 2; i++) save("rafael", id, "Twice", "//evil.example?x=1&tier=HIGH#/..");
        assertThat(jdbc.sql("select query from saved_view").query(String.class).list())
                .singleElement()
                .satisfies(query -> assertThat(
                                open("rafael", "/portfolio/views/" + id).getRedirectedUrl())
                        .startsWith("/portfolio")
                        .doesNotContain("evil"));
    }

    @Test
    void wants_a_name_and_keeps_what_was_typed() throws Exception {
        Document refused =
                Jsoup.parse(browser.submit("rafael", "/portfolio/views", "id", id, "name", "  ", "query", "level=3")
                        .getResponse()
                        .getContentAsString());
        assertThat(refused.select("#name-error").text()).isNotEmpty();
        assertThat(refused.select("[name=query]").val()).isEqualTo("level=3");
        for (int i = 0; i < 50; i++) save("rafael", UUID.randomUUID(), "View " + i, "");
        Document many =
                Jsoup.parse(browser.submit("rafael", "/portfolio/views", "id", id, "name", "One more", "query", "")
                        .getResponse()
                        .getContentAsString());
        assertThat(many.text()).contains("You have 50 saved views.");
        assertThat(many.select("#name").val()).isEqualTo("One more");
    }

    private int status(String who, String address) throws Exception {
        return browser.submit(who, address).getResponse().getStatus();
    }

    private MockHttpServletResponse open(String who, String address) throws Exception {
        return browser.open(who, address).getResponse();
    }

    private Document page(String who, String address) throws Exception {
        return Jsoup.parse(open(who, address).getContentAsString());
    }
}
