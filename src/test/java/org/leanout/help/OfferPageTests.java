package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An offer from its draft to the thanks for it. */
class OfferPageTests extends OnHelp {

    @Test
    void leads_an_offer_from_draft_to_thanks() throws Exception {
        offer("offered", false);
        assertThat(target(browser.submit("maya", offer + "/offering"))).isEqualTo(offer);
        answer("ines", "accepted", true);
        browser.submit("maya", offer + "/delivery", "deliveredOn", today.date(), "minutes", 95);
        assertThat(browser.page("ines", offer).text()).contains("Delivered on", "It took 1 h 35 min", "Was it useful?");
        browser.submit("ines", offer + "/thanks", "rating", 4, "thanks", "It saved a night");
        assertThat(browser.page("maya", offer).text())
                .contains("Accepted by Ines Okafor", "4 of 5, said Ines Okafor", "It saved a night");
    }

    @Test
    void tells_it_once_what_was_sent_twice_and_again_what_was_said_anew() throws Exception {
        offer("offered", true);
        for (int i = 0; i < 2; i++)
            browser.submit("ines", offer + "/answer", "version", 0, "accepted", false, "words", "Not now");
        assertThat(told()).containsExactly("HELP_ANSWERED.DECLINED");
        answer("ines", "accepted", true);
        assertThat(told()).containsExactly("HELP_ANSWERED.DECLINED", "HELP_ANSWERED.ACCEPTED");
        browser.submit("maya", offer + "/delivery", "deliveredOn", today.date(), "minutes", 95);
        for (int i = 0; i < 3; i++)
            browser.submit("ines", offer + "/thanks", "rating", 4, "thanks", "It saved a night");
        assertThat(told()).containsExactly("HELP_ANSWERED.DECLINED", "HELP_ANSWERED.ACCEPTED", "THANKS");
        browser.submit("ines", offer + "/thanks", "rating", 5, "thanks", "It saved two");
        assertThat(told()).hasSize(4).endsWith("THANKS");
        assertThat(browser.page("maya", offer).text()).contains("5 of 5", "It saved two");
    }

    /** What Maya was told of it. */
    private List<String> told() {
        return jdbc.sql("""
                        select concat_ws('.', e.kind, e.detail)
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.thread_id = :id and a.email = 'maya@leanout.example'
                         order by e.id
                        """).param("id", id).query(String.class).list();
    }

    @Test
    void is_offered_and_seen_in_one_request() throws Exception {
        assertThat(target(offer("offered", true))).isEqualTo(HELP);
        assertThat(browser.page("ines", HELP).text()).contains("Label printers", "waits for an answer");
    }

    @Test
    void keeps_a_draft_and_a_dropped_draft_from_the_partner() throws Exception {
        offer("offered", false);
        for (int i = 0; i < 2; i++) {
            for (String address : List.of(HELP, ALL, NURSING))
                assertThat(html("ines", address)).doesNotContain("Label printers");
            assertThat(status("ines", offer)).isEqualTo(404);
            answer("ines", "accepted", true);
            assertThat(entries()).isEmpty();
            browser.submit("maya", offer + "/withdrawal");
        }
        assertThat(browser.page("maya", offer).text()).contains("Only IT sees this.", "withdrawn");
    }

    @Test
    void says_no_for_a_partner_with_one_click_and_no_reason() throws Exception {
        offer("offered", true);
        assertThat(browser.page("ines", offer).text()).contains("To say no is fine; a reason is optional.");
        assertThat(target(answer("ines", "accepted", false))).isEqualTo(offer);
        assertThat(browser.page("maya", offer).text()).contains("Declined by Ines Okafor");
    }

    @Test
    void shows_the_forms_only_to_those_who_may_use_them() throws Exception {
        offer("offered", true);
        assertThat(actions("ines")).containsOnly(offer + "/answer");
        assertThat(actions("maya")).containsOnly(offer + "/answer", offer + "/withdrawal");
        assertThat(actions("rafael")).isEmpty();
        assertThat(actions("audit")).isEmpty();
    }

    @Test
    void enters_an_answer_on_behalf_and_says_so() throws Exception {
        offer("offered", true, "offeredOn", today.date().minusDays(9));
        answer(
                "maya",
                "accepted",
                false,
                "contactId",
                sofia,
                "answeredOn",
                today.date().minusDays(4),
                "reason",
                "NO_BUDGET");
        assertThat(browser.page("ines", offer).text())
                .contains("on behalf of Sofia Almeida", "Entered by Maya Brand", "No budget");
        assertThat(entries())
                .containsExactly(Map.of(
                        "kind",
                        "OFFER",
                        "day",
                        today.date().minusDays(4).toString(),
                        "entered_on",
                        today.date().toString(),
                        "word",
                        "ON_BEHALF",
                        "detail",
                        "{\"alert\": false, \"named\": true, \"timing\": \"BEFORE\", \"accepted\": false}"));
    }

    @Test
    void keeps_what_was_typed_into_a_refused_answer() throws Exception {
        offer("offered", true);
        var page =
                refused(answer("maya", "accepted", false, "contactId", sofia, "answeredOn", "soon", "words", "Later"));
        assertThat(page.select("#answeredOn-error").text()).startsWith("This is not a day.");
        page = refused(answer("maya", "accepted", false, "contactId", sofia, "words", "Later"));
        assertThat(page.select("#reason-error").text()).startsWith("Say why they declined");
        assertThat(page.select("#words").text()).isEqualTo("Later");
        assertThat(page.select("#contactId [selected]").val()).isEqualTo(sofia.toString());
        assertThat(page.select("#accepted-false").hasAttr("checked")).isTrue();
    }

    @Test
    void answers_what_was_read_and_tells_when_it_has_changed() throws Exception {
        offer("offered", true);
        send("maya", offer, "version", 0, "title", "Label printers, twice");
        var page = refused(browser.submit("ines", offer + "/answer", "version", 0, "accepted", true));
        assertThat(page.select("[role=alert]").text()).contains("Somebody else changed this");
        assertThat(page.select("h1").text()).isEqualTo("Label printers, twice");
        assertThat(target(answer("ines", "accepted", true))).isEqualTo(offer);
    }

    @Test
    void tells_a_partner_who_comes_too_late_that_it_was_withdrawn() throws Exception {
        offer("offered", true);
        browser.submit("maya", offer + "/withdrawal");
        assertThat(refused(answer("ines", "accepted", true))
                        .select("[role=alert]")
                        .text())
                .contains("takes no answer any more");
        assertThat(browser.page("ines", ALL).text()).contains("Label printers");
    }

    @Test
    void tells_the_second_of_two_what_the_first_changed() throws Exception {
        offer("offered", true);
        send("maya", offer, "version", 0, "title", "First one");
        var page = refused(send("tom", offer, "version", 0, "title", "Second one"));
        assertThat(page.select("[aria-labelledby=changed]").text()).contains("Label printers", "First one");
        assertThat(page.select("#title").val()).isEqualTo("Second one");
        send("tom", offer, "version", page.select("[name=version]").val(), "title", "Second one");
        assertThat(browser.page("maya", offer).select("h1").text()).isEqualTo("Second one");
    }

    @ParameterizedTest(name = "{0} {1} from {2}")
    @CsvSource({"HANDS_ON, VOLUNTEERED, true", "MONITORING_ALERT, VOLUNTEERED, false", "HANDS_ON, JOINT, false"})
    void says_what_does_not_count(String kind, String origin, boolean counts) throws Exception {
        offer("offered", true, "kind", kind, "origin", origin);
        assertThat(browser.page("maya", offer).text().contains("does not count towards the level"))
                .isEqualTo(!counts);
        assertThat(html("ines", offer)).doesNotContain("towards the level");
    }

    @Test
    void keeps_joint_help_off_the_offers_of_the_ledger() throws Exception {
        offer("offered", true, "origin", "JOINT");
        answer("ines", "accepted", true);
        assertThat(entries()).extracting(entry -> entry.get("kind")).containsExactly("PARTNER_ACT");
    }

    @Test
    void tells_the_casts_history_of_whoever_did_it_on_that_day() throws Exception {
        UUID training = jdbc.sql("select id from offer where title = 'Training for the new night leads'")
                .query(UUID.class)
                .single();
        String day = today.date().minusDays(116).format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
        assertThat(browser.page("maya", NURSING + "/offers/" + training)
                        .select(".lo-history")
                        .text())
                .contains(day + " 09:20, Ines Okafor: State: waits for an answer → accepted");
    }

    private List<String> actions(String who) throws Exception {
        return browser.page(who, offer).select("main form").eachAttr("action");
    }
}
