package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class CapacityPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private UUID maya;
    private UUID tom;

    @BeforeEach
    void find() {
        maya = account("maya");
        tom = account("tom");
    }

    @ParameterizedTest(name = "an offer that is {0} leaves {2} hours")
    @CsvSource({
        "DRAFT, 0, 40",
        "OFFERED, 0, 30",
        "ACCEPTED, 0, 30",
        "DECLINED, 0, 40",
        "WITHDRAWN, 0, 40",
        "DELIVERED, 0, 30",
        "THANKED, 0, 30",
        "DELIVERED, 1, 40"
    })
    void open_offers_reserve_hours_and_delivered_ones_have_taken_them(String state, int monthsAgo, int left)
            throws Exception {
        onlyOffer(state, today.date().withDayOfMonth(1).minusMonths(monthsAgo));
        assertThat(row("Maya Brand").select("[data-label=Can still be offered]").text())
                .isEqualTo(left + " h");
    }

    @Test
    void an_offer_for_an_archived_partner_reserves_nothing() throws Exception {
        onlyOffer("OFFERED", today.date());
        jdbc.sql("update partner set archived_on = current_date").update();
        assertThat(row("Maya Brand").text()).contains("40 h 0 h 0 h 40 h");
    }

    @Test
    void tells_of_more_than_there_is() throws Exception {
        onlyOffer("OFFERED", today.date());
        jdbc.sql("update capacity set hours = 8").update();
        assertThat(row("Maya Brand").select(".lo-alert").text()).isEqualTo("2 hours too many");
    }

    @Test
    void a_brm_says_it_for_themself_and_a_manager_for_everybody() throws Exception {
        assertThat(say("maya", maya, 50, 0).getResponse().getStatus()).isEqualTo(302);
        assertThat(say("rafael", tom, 30, 0).getResponse().getStatus()).isEqualTo(302);
        assertThat(say("maya", tom, 1, 1).getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.open("maya", "/capacity/%s/edit".formatted(tom))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(row("Maya Brand").text()).contains("50 h");
        assertThat(row("Tom Reyes").text()).contains("30 h");
        assertThat(browser.page("rafael", "/capacity/%s/edit".formatted(tom)).text())
                .contains("Rafael Kern: Hours a month: 25 → 30");
    }

    @Test
    void nobody_but_a_brm_has_any() throws Exception {
        assertThat(say("rafael", account("ines"), 30, null).getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void makes_one_of_a_form_that_is_sent_twice_and_tells_the_second_of_two() throws Exception {
        jdbc.sql("delete from capacity").update();
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            assertThat(browser.submit("maya", "/capacity/" + maya, "id", id, "hours", 20)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(302);
        say("rafael", maya, 30, 0);
        Document page = Jsoup.parse(say("maya", maya, 35, 0).getResponse().getContentAsString());
        assertThat(page.text()).contains("Somebody else changed this while you were typing", "20 → 30");
        assertThat(page.select("#hours").val()).isEqualTo("35");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "301"})
    void refuses_hours_that_are_none(String hours) throws Exception {
        Document page = Jsoup.parse(say("maya", maya, hours, 0).getResponse().getContentAsString());
        assertThat(page.select("#hours-error").text()).isNotEmpty();
        assertThat(page.select("#hours").val()).isEqualTo(hours);
    }

    private MvcResult say(String who, UUID account, Object hours, Integer version) throws Exception {
        return version == null
                ? browser.submit(who, "/capacity/" + account, "hours", hours)
                : browser.submit(who, "/capacity/" + account, "hours", hours, "version", version);
    }

    private org.jsoup.nodes.Element row(String name) throws Exception {
        return browser.page("rafael", "/capacity")
                .select("tbody tr:contains(%s)".formatted(name))
                .first();
    }

    /** One offer of ten hours is left, for a partner of Maya's. */
    private void onlyOffer(String state, LocalDate deliveredOn) {
        boolean delivered = state.equals("DELIVERED") || state.equals("THANKED");
        boolean answered = delivered || state.equals("ACCEPTED") || state.equals("DECLINED");
        jdbc.sql("""
                        delete from offer where id <> (
                            select o.id from offer o join partner p on p.id = o.partner_id
                             where p.slug = 'supply-chain' and o.answered_on is not null and o.state <> 'DECLINED'
                             order by o.id limit 1)
                        """).update();
        jdbc.sql("""
                        update offer set state = :state, minutes = 600, minutes_taken = null, decline_reason = null,
                               thanked_by = null, thanked_on = null, offered_on = least(offered_on, :day),
                               delivered_on = case when :delivered then cast(:day as date) end,
                               answered_on = case when :answered then least(answered_on, :day) end,
                               answered_by = case when :answered then answered_by end,
                               answer_entered_by = case when :answered then answer_entered_by end,
                               answer_entered_on = case when :answered then answer_entered_on end,
                               answer_on_behalf = case when :answered then answer_on_behalf end
                        """)
                .param("state", state)
                .param("day", deliveredOn)
                .param("delivered", delivered)
                .param("answered", answered)
                .update();
    }

    private UUID account(String name) {
        return jdbc.sql("select id from account where email = :email")
                .param("email", name + "@leanout.example")
                .query(UUID.class)
                .single();
    }
}
