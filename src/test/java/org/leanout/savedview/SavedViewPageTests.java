package org.leanout.savedview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
                .containsExactlyInAnyOrderElementsOf(Look.FILTER);
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
        for (int i = 0; i < 2; i++) save("rafael", id, "Twice", "//evil.example?x=1&tier=HIGH");
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

    @Test
    void is_refused_beside_its_name_when_one_has_another_of_that_name() throws Exception {
        save("rafael", UUID.randomUUID(), "Care", "unit=Patient%20care");
        Document refused =
                Jsoup.parse(browser.submit("rafael", "/portfolio/views", "id", id, "name", " care ", "query", "level=3")
                        .getResponse()
                        .getContentAsString());
        assertThat(refused.select("#name-error").text())
                .isEqualTo("You have a view named care. " + "Choose another name, or remove that one first.");
        assertThat(refused.select("[name=query]").val()).isEqualTo("level=3");
        save("maya", id, "Care", "level=3");
        assertThat(page("maya", "/portfolio/views").select("#main li"))
                .as("others have theirs")
                .hasSize(1);
    }

    @Test
    void says_in_words_what_it_shows() throws Exception {
        UUID maya = jdbc.sql("select id from account where email like 'maya@%'")
                .query(UUID.class)
                .single();
        save(
                "rafael",
                UUID.randomUUID(),
                "A",
                "brm=" + maya + "&unit=Patient%20care&tier=HIGH&level=3&attention=QUIET");
        save("rafael", UUID.randomUUID(), "B", "sort=VIEW&reversed=true");
        save("rafael", UUID.randomUUID(), "C", "level=0&attention=QUIET&attention=SLIPPING&face=grid");
        assertThat(page("rafael", "/portfolio/views")
                        .select("#main li .text-secondary")
                        .eachText())
                .containsExactly(
                        "BRM: Maya Brand, Unit: Patient care, Tier: High, Level: Service provider, "
                                + "Attention: Quiet for longer than agreed. Sorted by: Level.",
                        "Every partner. Sorted by: Their view, the other way round.",
                        "Level: Not yet rated, Attention: Quiet for longer than agreed, Attention: Slipping."
                                + " Sorted by: Level. As: Grid.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "unit=Nowhere | Unit: there is no “Nowhere”.",
                "tag=none&unit=Patient%20care | Tag: there is no “none”.",
                "brm=00000000-0000-0000-0000-000000000000 | BRM: there is no “00000000-0000-0000-0000-000000000000”.",
                "tier=TOP | Tier: there is no “TOP”.",
                "level=9 | Level: there is no “9”.",
                "attention=QUIET,FOO | Attention: there is no “FOO”.",
                "sort=MOOD | Sorted by: there is no “MOOD”."
            })
    void is_refused_with_what_nobody_knows(String query, String sentence) throws Exception {
        Document refused =
                Jsoup.parse(browser.submit("rafael", "/portfolio/views", "id", id, "name", "Odd", "query", query)
                        .getResponse()
                        .getContentAsString());
        assertThat(refused.select("#main .alert").text()).startsWith(sentence).endsWith("save what it shows then.");
        assertThat(refused.select("#name").val()).isEqualTo("Odd");
        assertThat(jdbc.sql("select count(*) from saved_view")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void knows_all_that_the_fields_of_the_portfolio_offer() throws Exception {
        assertThat(Look.VALUES.get("tier")).containsExactlyInAnyOrderElementsOf(names("org.leanout.partner.Tier"));
        assertThat(Look.VALUES.get("attention"))
                .containsExactlyInAnyOrderElementsOf(names("org.leanout.dashboard.Attention"));
        assertThat(Look.VALUES.get("sort"))
                .containsExactlyInAnyOrderElementsOf(names("org.leanout.dashboard.PortfolioOrder"));
    }

    private static List<String> names(String type) throws Exception {
        return Stream.of(Class.forName(type).getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .toList();
    }

    @Test
    void keeps_several_reasons_for_attention() throws Exception {
        Document form = page("rafael", "/portfolio/views/new?attention=QUIET&attention=&attention=SLIPPING");
        save("rafael", id, "Quiet and slipping", form.select("[name=query]").val());
        assertThat(open("rafael", "/portfolio/views/" + id).getRedirectedUrl())
                .isEqualTo("/portfolio?attention=QUIET%2CSLIPPING");
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "grid"})
    void is_shown_as_it_was_when_it_was_saved(String face) throws Exception {
        String save = page("rafael", "/portfolio/" + face + "?unit=Patient%20care")
                .select("a[href*=/views/new]")
                .attr("href");
        Document form = page("rafael", save);
        save("rafael", id, "As it was", form.select("[name=query]").val());
        String target = open("rafael", "/portfolio/views/" + id).getRedirectedUrl();
        assertThat(target).isEqualTo("/portfolio/" + face + "?unit=Patient%20care");
        assertThat(page("rafael", target).text()).contains("As it was, a view of Rafael Kern");
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
