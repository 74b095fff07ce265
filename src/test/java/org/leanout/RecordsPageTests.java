package org.leanout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** Help, proposals, objectives and promises, as the people on both sides use them. */
@OnTheCast
class RecordsPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String OFFER = "Set up the mobile printers before ward 5C moves";
    private static final String INTERNAL = "Pharmacy wants the same screen";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void a_partner_accepts_an_offer_with_one_click_and_by_their_own_word() throws Exception {
        String offer = NURSING + "/offers/" + id("offer", "title", OFFER);
        answer("ines", offer, "accepted", true);
        assertThat(word("ledger_help", OFFER)).isEqualTo("PARTNER");
        assertThat(browser.page("maya", offer).text()).contains("Ines Okafor");
    }

    @Test
    void a_brm_answers_only_on_behalf_of_somebody_named() throws Exception {
        String offer = NURSING + "/offers/" + id("offer", "title", OFFER);
        answer("maya", offer, "accepted", true);
        assertThat(word("ledger_help", OFFER)).isEqualTo("none");
        answer(
                "maya",
                offer,
                "accepted",
                true,
                "contactId",
                id("contact", "name", "Sofia Almeida"),
                "answeredOn",
                today());
        assertThat(word("ledger_help", OFFER)).isEqualTo("ON_BEHALF");
    }

    @Test
    void what_a_partner_has_answered_waits_no_more() throws Exception {
        assertThat(browser.page("ines", NURSING)
                        .select("[aria-labelledby=waiting]")
                        .text())
                .contains(OFFER, "Handover in one screen", "Fill night shifts a week ahead");
        answer("ines", NURSING + "/offers/" + id("offer", "title", OFFER), "accepted", true);
        browser.submit("ines", handover() + "/verdict", "id", UUID.randomUUID(), "ofVersion", 2, "kind", "GO_AHEAD");
        assertThat(browser.page("ines", NURSING)
                        .select("[aria-labelledby=waiting]")
                        .text())
                .doesNotContain(OFFER, "Handover in one screen");
    }

    @Test
    void a_partner_never_reads_a_draft() throws Exception {
        String draft = NURSING + "/offers/" + id("offer", "title", "Clear the dead accounts of former night leads");
        assertThat(status("maya", draft)).isEqualTo(200);
        assertThat(status("ines", draft)).isEqualTo(404);
        assertThat(browser.page("ines", NURSING + "/help").text()).doesNotContain("dead accounts");
    }

    @Test
    void an_internal_comment_reaches_no_partner() throws Exception {
        String proposal = handover();
        UUID comment = jdbc.sql("select id from comment where text like :text")
                .param("text", INTERNAL + "%")
                .query(UUID.class)
                .single();
        assertThat(html("maya", proposal)).contains(INTERNAL);
        for (String address : new String[] {proposal, NURSING + "/proposals", NURSING})
            assertThat(html("ines", address)).as(address).doesNotContain(INTERNAL);
        assertThat(status("ines", proposal + "/comments/" + comment)).isEqualTo(404);
    }

    @Test
    void what_a_partner_comments_is_never_internal() throws Exception {
        browser.submit("ines", handover() + "/comments", "id", UUID.randomUUID(), "text", "From me", "internal", true);
        assertThat(html("ines", handover())).contains("From me");
    }

    @Test
    void a_partner_says_go_ahead_and_may_change_their_mind() throws Exception {
        browser.submit("ines", handover() + "/verdict", "id", UUID.randomUUID(), "ofVersion", 2, "kind", "GO_AHEAD");
        browser.submit("ines", handover() + "/verdict", "id", UUID.randomUUID(), "ofVersion", 2, "kind", "NOT_NOW");
        assertThat(browser.page("maya", handover()).text()).contains("Not now");
    }

    @Test
    void a_no_takes_a_reason() throws Exception {
        MvcResult answer =
                browser.submit("ines", handover() + "/verdict", "id", UUID.randomUUID(), "ofVersion", 2, "kind", "NO");
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void a_partner_confirms_an_objective_by_their_own_word() throws Exception {
        String stale = "Fill night shifts a week ahead";
        String objective = NURSING + "/objectives/" + id("objective", "statement", stale);
        browser.submit("ines", objective + "/confirmation", "seen", stale);
        assertThat(jdbc.sql("select max(said_on)::text from confirmation where wording = :title and word = 'PARTNER'")
                        .param("title", stale)
                        .query(String.class)
                        .single())
                .isEqualTo(today());
    }

    @Test
    void a_promise_sent_twice_is_one() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) promise(id);
        assertThat(jdbc.sql("select count(*) from commitment where id = :id")
                        .param("id", id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private void promise(UUID id) throws Exception {
        MvcResult noted = browser.submit(
                "maya",
                NURSING + "/promises",
                "id",
                id,
                "what",
                "A list of printers",
                "side",
                "IT",
                "accountId",
                id("account", "name", "Maya Brand"),
                "contactId",
                id("contact", "name", "Ines Okafor"),
                "notedOn",
                today(),
                "dueOn",
                today());
        assertThat(target(noted)).startsWith(NURSING + "/promises");
    }

    private void answer(String who, String offer, Object... fields) throws Exception {
        Object[] all = new Object[fields.length + 2];
        all[0] = "version";
        all[1] = jdbc.sql("select version from offer where title = :title")
                .param("title", OFFER)
                .query(Integer.class)
                .single();
        System.arraycopy(fields, 0, all, 2, fields.length);
        browser.submit(who, offer + "/answer", all);
    }

    private String handover() {
        return NURSING + "/proposals/" + id("proposal", "title", "Handover in one screen");
    }

    private UUID id(String table, String column, String value) {
        return jdbc.sql("select id from " + table + " where " + column + " = :value")
                .param("value", value)
                .query(UUID.class)
                .single();
    }

    private String word(String view, String title) {
        return jdbc.sql("select word from " + view + " where title = :title and kind = 'OFFER'")
                .param("title", title)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private String today() {
        return jdbc.sql("select seeded_on::text from demo_seed")
                .query(String.class)
                .single();
    }

    private int status(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getStatus();
    }

    private String html(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getContentAsString();
    }
}
