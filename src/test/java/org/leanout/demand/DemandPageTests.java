package org.leanout.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

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
class DemandPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String LIST = NURSING + "/demands";

    /** IT wrote down what was agreed on, and nobody has said whether that is it. */
    private static final String WEEKENDS = "Staffing on weekends";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final UUID id = UUID.randomUUID();
    private final String path = LIST + "/" + id;

    @Test
    void tells_how_much_was_surfaced_or_shaped_and_what_came_of_the_asks() throws Exception {
        Document page = browser.page("ines", LIST);
        assertThat(page.select("[aria-labelledby=shaped]").text())
                .contains(
                        "2 of 3 surfaced or shaped in 12 months", "surfaced by IT 1", "shaped together 1", "arrived 1");
        assertThat(page.select("[aria-labelledby=settled] li a").eachText())
                .containsExactly(WEEKENDS, "Know by noon which beds are free at six", "Printers that come along");
        assertThat(page.select("[aria-labelledby=settled]").text()).contains("waits for your word", "agreed by both");
        assertThat(page.select("main a[href$=new]")).isEmpty();
        assertThat(browser.page("tom", "/partners/human-resources/demands").text())
                .contains("dropped", "The roster asks for the kind already.");
    }

    @Test
    void shows_both_sides_what_to_do_where_there_is_none() throws Exception {
        jdbc.sql("delete from demand").update();
        assertThat(browser.page("maya", LIST).text()).contains("No demand is on file", "Write down the next piece");
        assertThat(browser.page("ines", LIST).text()).contains("your BRM talks with you");
    }

    @Test
    void shows_the_ask_against_what_was_agreed_on_and_what_they_said_before() throws Exception {
        String beds = path("Know by noon which beds are free at six");
        Document page = browser.page("ines", beds);
        assertThat(page.select("[aria-labelledby=ask]").text()).contains("A screen with all beds of the house.");
        assertThat(page.select("[aria-labelledby=agreed-on]").text())
                .contains("before eleven", "About 40 hours", "Ines Okafor on", "not so.", "By eleven.");
    }

    @Test
    void one_click_confirms_it_for_good() throws Exception {
        assertThat(waiting()).contains(WEEKENDS, "is this what was agreed on?");
        String weekends = path(WEEKENDS);
        for (int i = 0; i < 2; i++) browser.submit("ines", weekends + "/answer", "version", 1, "answer", "CONFIRMED");
        assertThat(waiting()).doesNotContain(WEEKENDS);
        assertThat(browser.page("maya", weekends).text()).contains("agreed by both");
        assertThat(jdbc.sql("select detail ->> 'name' from ledger_entry where title = :title and kind = 'PARTNER_ACT'")
                        .param("title", WEEKENDS)
                        .query(String.class)
                        .list())
                .containsExactly("Ines Okafor");
        Document late = read(agree(weekends, 2, "Something else"));
        assertThat(late.text()).contains("The partner has confirmed what was agreed on", "You typed: Something else");
    }

    @Test
    void not_quite_says_what_and_opens_it_again() throws Exception {
        String weekends = path(WEEKENDS);
        Document empty = read(browser.submit("ines", weekends + "/answer", "version", 1, "answer", "NOT_SO"));
        assertThat(empty.select("#words-error").text()).isEqualTo("Say something here.");
        browser.submit("ines", weekends + "/answer", "version", 1, "answer", "NOT_SO", "words", "On Tuesdays");
        assertThat(waiting()).doesNotContain(WEEKENDS);
        assertThat(browser.page("maya", weekends).text()).contains("On Tuesdays", "Nothing is agreed on yet");
        agree(weekends, 2, "Every Tuesday");
        assertThat(waiting()).contains(WEEKENDS, "Every Tuesday");
    }

    @Test
    void nobody_confirms_what_was_written_anew_meanwhile() throws Exception {
        String weekends = path(WEEKENDS);
        agree(weekends, 1, "Every Tuesday");
        Document late = read(browser.submit("ines", weekends + "/answer", "version", 1, "answer", "CONFIRMED"));
        assertThat(late.text()).contains("Somebody else changed this", "Every Tuesday");
    }

    @Test
    void a_brm_speaks_only_in_the_name_of_somebody() throws Exception {
        String weekends = path(WEEKENDS);
        Document nobody = read(browser.submit(
                "maya", weekends + "/answer", "version", 1, "answer", "CONFIRMED", "saidOn", today.date()));
        assertThat(nobody.select("#contactId-error").text()).isEqualTo("Name the person who said it.");
        browser.submit(
                "maya",
                weekends + "/answer",
                "version",
                1,
                "answer",
                "CONFIRMED",
                "saidOn",
                today.date(),
                "contactId",
                contact("Sofia Almeida"));
        assertThat(browser.page("ines", weekends).text()).contains("agreed, by what IT heard", "by Maya Brand");
        assertThat(waiting()).contains(WEEKENDS);
    }

    @Test
    void comes_of_a_request_and_once_with_what_that_says() throws Exception {
        UUID request = jdbc.sql("""
                        select r.id from request r join partner p on p.id = r.partner_id
                         where p.slug = 'nursing-operations' and r.removed_on is null order by r.id limit 1
                        """).query(UUID.class).single();
        String page = NURSING + "/requests/" + request;
        String link = browser.page("maya", page).select("a[href*=demands]").attr("href");
        Document form = browser.page("maya", link);
        assertThat(form.select("#title").val())
                .isEqualTo(browser.page("maya", page).select("h1").text());
        Object[] fields = {
            "id",
            id,
            "title",
            "Two carts",
            "arose",
            "SHAPED",
            "ask",
            "Two",
            "aroseOn",
            today.date(),
            "requestId",
            request
        };
        for (int i = 0; i < 2; i++) browser.submit("maya", LIST, fields);
        assertThat(browser.page("ines", path).select("a[href=" + page + "]")).hasSize(1);
        assertThat(browser.page("ines", page).select("a[href=" + path + "]").text())
                .isEqualTo("Two carts");
        assertThat(browser.page("maya", page).select("a[href*='demands/new']")).isEmpty();
    }

    @Test
    void comes_of_a_proposal_that_goes_ahead() throws Exception {
        String radiology = "/partners/radiology";
        UUID proposal = proposal("One reading list for five sites");
        String page = radiology + "/proposals/" + proposal;
        String link =
                browser.page("maya", page).select("a[href*='demands/new']").attr("href");
        Document form = browser.page("maya", link);
        assertThat(form.select("#title").val()).isEqualTo("One reading list for five sites");
        assertThat(form.select("#arose option").eachText()).containsExactly("shaped together", "surfaced by IT");
        Object[] fields = fields("SHAPED", "proposalId", proposal);
        for (int i = 0; i < 2; i++) browser.submit("maya", radiology + "/demands", fields);
        Document demand = browser.page("henrik", radiology + "/demands/" + id);
        assertThat(demand.select("a[href=" + page + "]").text()).isEqualTo("proposal: One reading list for five sites");
        assertThat(demand.text()).contains("shaped together");
        assertThat(jdbc.sql("select title from demand_of_proposal where proposal_id = :id")
                        .param("id", proposal)
                        .query(String.class)
                        .list())
                .containsExactly("Night list");
    }

    @Test
    void comes_of_a_proposal_once_and_the_second_is_led_to_the_first() throws Exception {
        String radiology = "/partners/radiology";
        UUID proposal = proposal("One reading list for five sites");
        browser.submit("maya", radiology + "/demands", fields("SHAPED", "proposalId", proposal));
        assertThat(target(browser.open("maya", radiology + "/demands/new?proposal=" + proposal)))
                .isEqualTo(radiology + "/demands/" + id);
        Object[] again = fields("SHAPED", "proposalId", proposal);
        again[1] = UUID.randomUUID();
        var answer = browser.submit("maya", radiology + "/demands", again);
        assertThat(target(answer)).isEqualTo(radiology + "/demands/" + id);
        assertThat(answer.getFlashMap().get("done")).isEqualTo("demand.known");
        assertThat(jdbc.sql("select count(*) from demand where proposal_id = :id")
                        .param("id", proposal)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void comes_of_no_proposal_that_was_refused_and_did_not_arrive_by_itself() throws Exception {
        String radiology = "/partners/radiology/demands";
        UUID refused = proposal("Read without a keyboard");
        UUID adopted = proposal("One reading list for five sites");
        assertThat(browser.page("maya", "/partners/radiology/proposals/" + refused)
                        .select("a[href*='demands/new']"))
                .isEmpty();
        assertThat(browser.submit("maya", radiology, fields("SHAPED", "proposalId", refused))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.submit("maya", LIST, fields("SHAPED", "proposalId", adopted))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        Document arrived = read(browser.submit("maya", radiology, fields("ARRIVED", "proposalId", adopted)));
        assertThat(arrived.select("#arose-error").text()).startsWith("It comes of a proposal of IT");
        assertThat(arrived.select("#title").val()).isEqualTo("Night list");
    }

    private Object[] fields(String arose, String origin, UUID of) {
        return new Object[] {
            "id", id, "title", "Night list", "arose", arose, "ask", "A list", "aroseOn", today.date(), origin, of
        };
    }

    private UUID proposal(String title) {
        return jdbc.sql("select id from proposal where title = :title")
                .param("title", title)
                .query(UUID.class)
                .single();
    }

    @Test
    void what_is_missing_or_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        Document wrong = read(note("title", "", "aroseOn", today.date()));
        assertThat(wrong.select("#title-error").text()).isEqualTo("Say something here.");
        assertThat(wrong.select("#ask").text()).isEqualTo("A report");
        Document ahead = read(note("title", "Report", "aroseOn", today.date().plusDays(1)));
        assertThat(ahead.select("#aroseOn-error").text()).isEqualTo("This day is still to come.");
        note("title", "Report", "aroseOn", today.date());
        Document before = read(browser.submit(
                "maya",
                path + "/agreement",
                "version",
                0,
                "agreed",
                "Yes",
                "agreedOn",
                today.date().minusDays(1)));
        assertThat(before.select("#agreedOn-error").text()).isEqualTo("It arose after that day.");
        assertThat(before.select("#agreed").text()).isEqualTo("Yes");
    }

    @Test
    void is_dropped_with_a_reason_and_a_slip_of_the_day_is_removed() throws Exception {
        note("title", "Report", "aroseOn", today.date());
        browser.submit("maya", path + "/drop");
        assertThat(browser.page("maya", path).text()).contains("Say why nothing comes of it.");
        browser.submit("maya", path + "/drop", "because", "Nobody reads it");
        assertThat(browser.page("maya", path).text()).contains("Nobody reads it");
        browser.submit("maya", path + "/removal");
        assertThat(browser.page("maya", path).text()).contains("so it stays on record");
        UUID slip = UUID.randomUUID();
        browser.submit("maya", LIST, "id", slip, "title", "Slip", "ask", "Slip", "aroseOn", today.date());
        browser.submit("maya", LIST + "/" + slip + "/removal");
        assertThat(browser.open("maya", LIST + "/" + slip).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_second_of_two_is_told_and_keeps_what_they_typed() throws Exception {
        note("title", "Report", "aroseOn", today.date());
        Object[] first = {"version", 0, "title", "First", "ask", "A report", "aroseOn", today.date()};
        Object[] second = {"version", 0, "title", "Second", "ask", "A report", "aroseOn", today.date()};
        browser.submit("maya", path, first);
        Document late = read(browser.submit("tom", path, second));
        assertThat(late.text()).contains("Somebody else changed this", "First");
        assertThat(late.select("#title").val()).isEqualTo("Second");
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        String weekends = path(WEEKENDS);
        browser.submit("ines", weekends + "/answer", "version", 1, "answer", "CONFIRMED");
        note("title", "Report", "aroseOn", today.date());
        assertThat(browser.open("maya", path).getResponse().getStatus()).isEqualTo(404);
        Document page = browser.page("ines", weekends);
        assertThat(page.text()).contains("waits for your word");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void a_demand_of_another_partner_is_not_found() throws Exception {
        String elsewhere = "/partners/supply-chain/demands/" + path(WEEKENDS).substring(LIST.length() + 1);
        for (String noun : List.of("", "/edit", "/answer"))
            assertThat(browser.open("maya", elsewhere + noun).getResponse().getStatus())
                    .as(noun)
                    .isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere + "/drop", "because", "No")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MvcResult note(Object... fields) throws Exception {
        Object[] all = java.util.Arrays.copyOf(fields, fields.length + 4);
        System.arraycopy(new Object[] {"id", id, "ask", "A report"}, 0, all, fields.length, 4);
        return browser.submit("maya", LIST, all);
    }

    private MvcResult agree(String demand, int version, String text) throws Exception {
        return browser.submit(
                "maya", demand + "/agreement", "version", version, "agreed", text, "agreedOn", today.date());
    }

    private static Document read(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String waiting() throws Exception {
        return browser.page("ines", NURSING).select("[aria-labelledby=waiting]").text();
    }

    private String path(String title) {
        return LIST + "/"
                + jdbc.sql("select id from demand where title = :title")
                        .param("title", title)
                        .query(UUID.class)
                        .single();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
