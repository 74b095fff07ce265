package org.leanout.priority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class PriorityPageTests {

    private static final String NURSING = "/partners/nursing-operations/priorities";
    private static final String SUPPLY = "/partners/supply-chain/priorities";
    private static final String HR = "/partners/human-resources/priorities";

    private static final String HANDOVER = "No handover without the full picture";
    private static final String PAPER = "30 minutes less paperwork per shift";
    private static final String BEDS = "Know by noon which beds are free at six";
    private static final String NIGHTS = "Fill night shifts a week ahead";

    private static final String NONE = " no work of IT in the last 180 days";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void both_sides_see_both_orders_and_what_nobody_works_on() throws Exception {
        for (String who : List.of("maya", "ines", "rafael", "audit")) {
            Document page = browser.page(who, NURSING);
            assertThat(page.select("tbody tr").eachText())
                    .containsExactly(
                            HANDOVER + " IT works on it: Handover in one screen 1 2",
                            BEDS + NONE + " 2 –",
                            PAPER + " IT works on it: Handover in one screen, Mobile printers on the wards 3 1",
                            NIGHTS + NONE + " 4 3");
            assertThat(page.text())
                    .contains("IT works on 2 of the 4 objectives")
                    .contains("Without work of IT: " + BEDS + ", " + NIGHTS)
                    .contains("agree by 63 of 100"); // 7 of 19 apart
        }
    }

    @Test
    void work_that_ended_half_a_year_ago_is_not_live() throws Exception {
        assertThat(supported()).startsWith("IT works on 2 of the 4");
        jdbc.sql("update activity set from_on = :day, until_on = :day where name = 'Handover in one screen'")
                .param("day", today.date().minusDays(180))
                .update();
        jdbc.sql("update activity set from_on = :day, until_on = null where name = 'Mobile printers on the wards'")
                .param("day", today.date().plusDays(1))
                .update();
        assertThat(supported()).startsWith("IT works on 0 of the 4");
    }

    @Test
    void what_is_not_wanted_any_more_counts_for_nobody() throws Exception {
        jdbc.sql("update objective set retired_on = :day where statement = :beds")
                .param("day", today.date())
                .param("beds", BEDS)
                .update();
        assertThat(supported()).startsWith("IT works on 2 of the 3");
        Document page = browser.page("maya", NURSING);
        assertThat(page.select("tbody tr").get(1).text()).contains("no longer wanted");
        assertThat(browser.page("ines", NURSING + "/new")
                        .select("#second [selected]")
                        .text())
                .isEqualTo(PAPER);
    }

    @Test
    void ranks_anew_and_keeps_what_was_said_before() throws Exception {
        rank("ines", NURSING, PAPER, HANDOVER);
        Document page = browser.page("ines", NURSING);
        assertThat(page.select("tbody tr").first().text()).startsWith(PAPER).endsWith(" 1 1");
        assertThat(page.text()).contains("agree by 91 of 100"); // 1 of 11 apart
        assertThat(page.select("[aria-labelledby=said] li")).hasSize(3);
        assertThat(page.select("[aria-labelledby=said] .lo-badge")).hasSize(2);
        assertThat(browser.page("maya", "/partners/nursing-operations")
                        .select("[aria-labelledby=wanted] li")
                        .eachText())
                .first()
                .asString()
                .startsWith(PAPER + " first for them");
        assertThat(browser.page("ines", "/partners/nursing-operations")
                        .select("[aria-labelledby=wanted] li")
                        .first()
                        .text())
                .contains("your first");
    }

    @Test
    void a_form_sent_twice_ranks_once() throws Exception {
        Object[] fields = fields("maya", NURSING, NURSING + "/new", PAPER);
        browser.submit("maya", NURSING, fields);
        browser.submit("maya", NURSING, fields);
        assertThat(browser.page("maya", NURSING).select("[aria-labelledby=said] li"))
                .hasSize(3);
    }

    @Test
    void the_second_of_two_is_told_and_can_save_then() throws Exception {
        Object[] late = fields("tom", NURSING, NURSING + "/new", BEDS);
        rank("maya", NURSING, PAPER);
        Document again = read(browser.submit("tom", NURSING, late));
        assertThat(again.text()).contains("said what comes first meanwhile");
        assertThat(again.select("#first [selected]").text()).isEqualTo(BEDS);
        for (int i = 0; i < late.length; i += 2)
            if (late[i].equals("seen"))
                late[i + 1] = again.select("[name=seen]").val();
        browser.submit("tom", NURSING, late);
        assertThat(browser.page("tom", NURSING).select("tbody tr").eachText()).contains(BEDS + NONE + " 2 1");
    }

    @Test
    void what_is_saved_unchanged_is_not_ranked_again() throws Exception {
        rank("ines", NURSING, PAPER, HANDOVER);
        rank("maya", NURSING, BEDS);
        int before =
                jdbc.sql("select count(*) from ranking").query(Integer.class).single();
        rank("ines", NURSING, PAPER, HANDOVER);
        rank("maya", NURSING, BEDS);
        assertThat(jdbc.sql("select count(*) from ranking").query(Integer.class).single())
                .isEqualTo(before);
        rank("ines", NURSING, HANDOVER, PAPER);
        assertThat(jdbc.sql("select count(*) from ranking").query(Integer.class).single())
                .isEqualTo(before + 1);
    }

    @Test
    void what_is_wrong_stands_beside_its_place() throws Exception {
        Document twice = read(browser.submit("ines", NURSING, fields("ines", NURSING, NURSING + "/new", PAPER, PAPER)));
        assertThat(twice.select("#second-error").text()).isEqualTo("This one has a place already.");
        assertThat(twice.select("#first [selected]").text()).isEqualTo(PAPER);
        Document none = read(browser.submit("ines", NURSING, fields("ines", NURSING, NURSING + "/new")));
        assertThat(none.select("#first-error").text()).isNotEmpty();
    }

    @Test
    void takes_no_objective_of_another_partner() throws Exception {
        Object[] fields = fields("jonas", SUPPLY, SUPPLY + "/new", PAPER);
        assertThat(browser.submit("jonas", SUPPLY, fields).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void a_brm_writes_down_what_somebody_said_and_it_is_marked() throws Exception {
        assertThat(browser.page("maya", HR).text()).contains("IT has not said yet", "on their behalf by");
        Document nobody =
                read(browser.submit("maya", NURSING + "/heard", fields("maya", NURSING, NURSING + "/heard", PAPER)));
        assertThat(nobody.select("#contactId-error").text()).isEqualTo("Name the person who said it.");
        UUID sofia = jdbc.sql("select id from contact where name = 'Sofia Almeida'")
                .query(UUID.class)
                .single();
        List<Object> heard = new ArrayList<>(List.of(fields("maya", NURSING, NURSING + "/heard", PAPER)));
        heard.addAll(List.of("contactId", sofia, "saidOn", today.date()));
        browser.submit("maya", NURSING + "/heard", heard.toArray());
        assertThat(browser.page("ines", NURSING).text()).contains("Sofia Almeida on", "on their behalf by Maya Brand");
        rank("ines", NURSING, BEDS);
        assertThat(browser.page("ines", NURSING).select("tbody tr").first().text())
                .startsWith(BEDS)
                .contains(" 1 ");
    }

    @Test
    void asks_again_after_half_a_year() throws Exception {
        assertThat(browser.page("maya", NURSING).text()).doesNotContain("ask again");
        jdbc.sql("update ranking set ranked_on = :day")
                .param("day", today.date().minusDays(180))
                .update();
        assertThat(browser.page("maya", NURSING).text()).contains("over 180 days old: ask again");
    }

    @Test
    void says_what_to_do_where_nothing_is_ranked() throws Exception {
        assertThat(browser.page("jonas", SUPPLY).text()).contains("You have not said yet", "Say what comes first");
        Document page = browser.page("rafael", SUPPLY);
        assertThat(page.text()).contains("Supply chain has not said yet");
        assertThat(page.select("main .btn, main form")).isEmpty();
    }

    @Test
    void nothing_of_an_archived_partner_is_ranked() throws Exception {
        Object[] fields = fields("ines", NURSING, NURSING + "/new", BEDS);
        jdbc.sql("update partner set archived_on = current_date").update();
        browser.submit("ines", NURSING, fields);
        Document page = browser.page("ines", NURSING);
        assertThat(page.select("tbody tr").first().text()).startsWith(HANDOVER);
        assertThat(page.select("main form, main .btn")).isEmpty();
    }

    private String supported() throws Exception {
        return browser.page("maya", NURSING)
                .select("[aria-labelledby=priorities] b")
                .first()
                .text();
    }

    private void rank(String who, String path, String... statements) throws Exception {
        browser.submit(who, path, fields(who, path, path + "/new", statements));
    }

    /** What the form would send with these in their places. */
    private Object[] fields(String who, String path, String form, String... statements) throws Exception {
        Document page = browser.page(who, form);
        List<Object> fields = new ArrayList<>();
        for (String hidden : List.of("id", "seen"))
            fields.addAll(List.of(hidden, page.select("[name=" + hidden + "]").val()));
        for (int place = 0; place < statements.length; place++)
            fields.addAll(List.of(RankingForm.PLACES.get(place), objective(statements[place])));
        return fields.toArray();
    }

    private UUID objective(String statement) {
        return jdbc.sql("select id from objective where statement = :statement")
                .param("statement", statement)
                .query(UUID.class)
                .single();
    }

    private static Document read(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
