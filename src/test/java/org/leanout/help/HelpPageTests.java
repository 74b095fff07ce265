package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.Statements;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class HelpPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String HELP = NURSING + "/help";
    private static final String ALL = HELP + "?shelf=ALL";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final UUID id = UUID.randomUUID();
    private final String offer = NURSING + "/offers/" + id;
    private final String request = NURSING + "/requests/" + id;
    private UUID ines;
    private UUID sofia;

    @BeforeEach
    void find() {
        ines = contact("Ines Okafor");
        sofia = contact("Sofia Almeida");
    }

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
    void is_offered_and_seen_in_one_request() throws Exception {
        assertThat(target(offer("offered", true))).isEqualTo(HELP);
        assertThat(browser.page("ines", HELP).text()).contains("Label printers", "waits for an answer");
    }

    @Test
    void makes_one_record_of_a_form_sent_twice() throws Exception {
        for (int i = 0; i < 2; i++) {
            offer("offered", true);
            ask("maya", "contactId", ines, "askedOn", today.date());
        }
        assertThat(count("offer")).isEqualTo(1);
        assertThat(count("request")).isEqualTo(1);
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
    void names_nobody_who_has_left() throws Exception {
        browser.submit("maya", NURSING + "/people/" + sofia + "/departure", "left", true);
        assertThat(refused(offer("offered", true, "contactId", sofia)).text()).contains("Sofia Almeida has left.");
        offer("offered", true);
        assertThat(refused(answer("maya", "accepted", true, "contactId", sofia)).text())
                .contains("Sofia Almeida has left.");
        assertThat(refused(ask("maya", "contactId", sofia)).text()).contains("Sofia Almeida has left.");
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
    void puts_answers_thanks_and_requests_of_the_partners_people_on_the_ledger() throws Exception {
        offer("offered", true);
        answer("ines", "accepted", true);
        browser.submit("maya", offer + "/delivery", "deliveredOn", today.date(), "minutes", 30);
        browser.submit("ines", offer + "/thanks", "rating", 5);
        assertThat(entries())
                .extracting(entry -> entry.get("kind") + " " + entry.get("word"))
                .containsExactlyInAnyOrder("OFFER PARTNER", "PARTNER_ACT PARTNER", "PARTNER_ACT PARTNER");
        assertThat(entries().toString()).contains("\"name\": \"Ines Okafor\"", "\"accepted\": true");
    }

    @Test
    void keeps_joint_help_off_the_offers_of_the_ledger() throws Exception {
        offer("offered", true, "origin", "JOINT");
        answer("ines", "accepted", true);
        assertThat(entries()).extracting(entry -> entry.get("kind")).containsExactly("PARTNER_ACT");
    }

    @Test
    void takes_a_request_from_a_partner_as_their_own() throws Exception {
        assertThat(target(ask("ines", "contactId", sofia, "askedOn", "2020-01-01")))
                .isEqualTo(HELP);
        assertThat(browser.page("maya", request).text()).contains("Ines Okafor", "A second scanner cart");
        assertThat(entries())
                .extracting(entry -> entry.get("kind") + " " + entry.get("day"))
                .containsExactlyInAnyOrder("REQUEST " + today.date(), "PARTNER_ACT " + today.date());
        refused(send("maya", request, "version", 0, "title", "Reworded"));
        assertThat(html("maya", request)).doesNotContain("Reworded");
    }

    @Test
    void says_on_the_form_that_it_is_no_ticket() throws Exception {
        for (String who : List.of("maya", "ines"))
            assertThat(browser.page(who, NURSING + "/requests/new").text())
                    .contains("What is broken goes to the service desk.");
        assertThat(browser.page("ines", NURSING + "/requests/new").select("#askedOn, #contactId"))
                .isEmpty();
    }

    @Test
    void never_lets_a_request_vanish() throws Exception {
        ask("maya", "contactId", sofia, "askedOn", today.date());
        browser.submit("maya", request + "/removal", "reason", " ");
        assertThat(browser.page("maya", request).text()).doesNotContain("Noted twice");
        browser.submit("maya", request + "/removal", "reason", "Noted twice");
        assertThat(html("maya", HELP)).doesNotContain("A second scanner cart");
        for (String who : List.of("maya", "ines")) {
            assertThat(browser.page(who, ALL).text()).contains("A second scanner cart", "removed");
            assertThat(browser.page(who, request).text()).contains("Noted twice", "still counts");
        }
        assertThat(browser.page("maya", request).select(".lo-history").text()).contains("Why it was removed");
        assertThat(entries()).extracting(entry -> entry.get("kind")).containsExactly("REQUEST");
    }

    @Test
    void tells_the_partner_why_it_declines_a_request() throws Exception {
        ask("ines");
        browser.submit("maya", request + "/refusal", "reason", "No hands before June");
        assertThat(browser.page("ines", request).text()).contains("declined by IT", "No hands before June");
    }

    @Test
    void filters_by_what_is_open_and_by_who_started_it() throws Exception {
        offer("offered", true);
        answer("ines", "accepted", false);
        assertThat(html("maya", HELP)).doesNotContain("Label printers");
        assertThat(html("maya", ALL)).contains("Label printers");
        assertThat(html("maya", ALL + "&origin=REQUESTED"))
                .doesNotContain("Label printers")
                .contains("scanners");
        assertThat(html("maya", ALL + "&origin=VOLUNTEERED"))
                .contains("Label printers")
                .doesNotContain("scanners");
    }

    @Test
    void pages_by_key_and_keeps_the_filter() throws Exception {
        jdbc.sql("""
                        insert into request (partner_id, id, version, title, contact_id, asked_on, state,
                                             entered_by_partner, entered_by, entered_at, entered_on)
                        select c.partner_id, gen_random_uuid(), 0, 'Ask ' || n, c.id, date '2026-01-01', 'OPEN', false,
                               a.id, now(), date '2026-01-01'
                          from contact c, account a, generate_series(1, 120) n
                         where c.id = :contact and a.email = 'maya@leanout.example'
                        """).param("contact", sofia).update();
        List<String> seen = new ArrayList<>();
        String next = HELP + "?origin=REQUESTED";
        while (next != null) {
            Document page = browser.page("maya", next);
            seen.addAll(page.select(".list-group a").eachAttr("href"));
            var more = page.select(".card-footer a[href*=after]");
            next = more.isEmpty() ? null : more.attr("href");
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(120);
        assertThat(seen).allMatch(address -> address.contains("/requests/"));
    }

    @Test
    void costs_at_most_six_statements_a_page() throws Exception {
        offer("offered", true);
        ask("ines");
        for (String address : List.of(offer, offer + "/edit", request, request + "/edit"))
            for (String who : List.of("maya", "ines"))
                assertThat(Statements.of(() -> browser.open(who, address)))
                        .as(who + " " + address)
                        .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void does_not_find_another_partners_help_under_this_one() throws Exception {
        offer("offered", true);
        ask("maya", "contactId", ines, "askedOn", today.date());
        for (String thing : List.of("offers", "requests"))
            for (String who : List.of("maya", "jonas"))
                assertThat(status(who, "/partners/supply-chain/" + thing + "/" + id))
                        .isEqualTo(404);
        assertThat(browser.submit("jonas", "/partners/supply-chain/offers/" + id + "/answer", "accepted", true)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void changes_nothing_of_an_archived_partner() throws Exception {
        offer("offered", true);
        browser.submit("maya", NURSING + "/archive", "archived", true);
        answer("ines", "accepted", true);
        ask("ines");
        assertThat(entries()).isEmpty();
    }

    private MvcResult offer(Object... more) throws Exception {
        return send("maya", NURSING + "/offers", more);
    }

    /** The offer's form, in which later values take the place of usual ones. */
    private MvcResult send(String who, String address, Object... more) throws Exception {
        Map<String, Object> fields = fields(
                "title",
                "Label printers",
                "origin",
                "VOLUNTEERED",
                "kind",
                "HANDS_ON",
                "timing",
                "BEFORE",
                "contactId",
                ines,
                "benefits",
                "PARTNER",
                "amount",
                30,
                "unit",
                "MINUTES",
                "offeredOn",
                today.date(),
                "offered",
                true);
        fields.putAll(fields(more));
        return submit(who, address, fields);
    }

    private MvcResult ask(String who, Object... more) throws Exception {
        Map<String, Object> fields = fields("title", "A second scanner cart");
        fields.putAll(fields(more));
        return submit(who, NURSING + "/requests", fields);
    }

    private MvcResult answer(String who, Object... more) throws Exception {
        Map<String, Object> fields = fields("version", version());
        fields.putAll(fields(more));
        return submit(who, offer + "/answer", fields);
    }

    private MvcResult submit(String who, String address, Map<String, Object> fields) throws Exception {
        fields.put("id", id);
        List<Object> pairs = new ArrayList<>();
        fields.forEach((name, value) -> pairs.addAll(List.of(name, value)));
        return browser.submit(who, address, pairs.toArray());
    }

    private static Map<String, Object> fields(Object... pairs) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) fields.put((String) pairs[i], pairs[i + 1]);
        return fields;
    }

    private Document refused(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private List<String> actions(String who) throws Exception {
        return browser.page(who, offer).select("main form").eachAttr("action");
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

    /** What the model reads of this offer or request. */
    private List<Map<String, Object>> entries() {
        return jdbc.sql("""
                        select kind, day::text, entered_on::text, word, detail::text from ledger_help where id = :id
                        """).param("id", id).query().listOfRows();
    }

    private int version() {
        return jdbc.sql("select version from offer where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private int status(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getStatus();
    }

    private String html(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getContentAsString();
    }
}
