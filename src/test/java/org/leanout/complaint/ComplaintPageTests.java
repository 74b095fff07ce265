package org.leanout.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.maturity.Ledgers;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class ComplaintPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String LIST = NURSING + "/complaints";

    /** Raised by Ines, and IT has asked whether it is settled. */
    private static final String ACCOUNTS = "Accounts of new nurses come a week late";

    /** Closed in the name of Daniel Weber. */
    private static final String BRIGHT = "The new screens are too bright at night";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Ledgers ledgers;

    @Autowired
    Today today;

    private final UUID id = UUID.randomUUID();
    private final String path = LIST + "/" + id;

    @Test
    void lists_what_is_open_first_with_its_age_and_who_sees_to_it() throws Exception {
        Document page = browser.page("ines", LIST);
        assertThat(page.select("[aria-labelledby=open]").text())
                .contains("1 open", ACCOUNTS, "Ines Okafor on", "Maya Brand sees to it", "waits for the partner")
                .doesNotContain("more than 30 days");
        assertThat(page.select("[aria-labelledby=closed] li a").eachText())
                .containsExactly(BRIGHT, "The night desk sends us from one to the next");
        assertThat(page.select("[aria-labelledby=closed] h2 ~ span").text())
                .isEqualTo("2 in 12 months; half of them within 13 days");
        assertThat(browser.page("tom", "/partners/facilities/complaints").text())
                .contains("1 for more than 30 days", "escalated", "open for 76 days");
    }

    @Test
    void shows_both_sides_what_to_do_where_there_is_none() throws Exception {
        assertThat(browser.page("tom", "/partners/marketing/complaints").text())
                .contains("No complaint is on file", "Note the next one");
        jdbc.sql("delete from complaint_step").update();
        jdbc.sql("delete from complaint").update();
        assertThat(browser.page("ines", LIST).text()).contains("No complaint is on file", "Tell IT what annoys you");
    }

    @Test
    void a_partner_complains_by_their_own_word_and_once_and_their_brm_sees_to_it() throws Exception {
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "ines", LIST, "id", id, "what", "No labels", "severity", "HINDERS", "raisedOn", "2020-01-01");
        assertThat(ledger()).containsExactly("PARTNER " + today.date() + " null null");
        assertThat(acts()).containsExactly("Ines Okafor");
        assertThat(browser.page("maya", path).text()).contains("Ines Okafor on", "hinders work");
        assertThat(browser.page("maya", NURSING)
                        .select("[aria-labelledby=open]")
                        .text())
                .contains("Complaint: No labels IT owes it");
        assertThat(browser.page("ines", path).select("form[action$=owner], #history"))
                .isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        Document page = read(browser.submit(
                "maya", LIST, "what", "", "words", "At night", "severity", "HINDERS", "raisedOn", "soon"));
        assertThat(page.select("#raisedOn-error").text()).startsWith("This is not a day.");
        assertThat(page.select("#words").text()).isEqualTo("At night");
        assertThat(read(browser.submit("ines", LIST, "severity", "HINDERS"))
                        .select("#what-error")
                        .text())
                .isEqualTo("Say something here.");
        Document nobody = read(note("raisedOn", today.date()));
        assertThat(nobody.select("#who-error").text()).startsWith("Say who complained");
        Document ahead = read(note("who", "A nurse", "raisedOn", today.date().plusDays(1)));
        assertThat(ahead.select("#raisedOn-error").text()).isEqualTo("This day is still to come.");
        assertThat(read(browser.submit("ines", LIST, "what", "Slow"))
                        .select("#severity-error")
                        .text())
                .isEqualTo("Choose or say something here.");
    }

    @Test
    void goes_from_one_side_to_the_other_until_the_partner_closes_it() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date().minusDays(40));
        assertThat(ledger()).containsExactly("IT " + today.date().minusDays(40) + " null null");
        assertThat(unmet()).contains(Condition.C3_3);
        assertThat(waiting()).doesNotContain("No labels");
        act("A printer on each ward", today.date());
        assertThat(waiting()).contains("No labels", "A printer on each ward", "is it settled?");
        assertThat(read(answer("ines", "answer", "NOT_YET"))
                        .select("#words-error")
                        .text())
                .isEqualTo("Say something here.");
        answer("ines", "answer", "NOT_YET", "words", "Not on 5C");
        assertThat(waiting()).doesNotContain("No labels");
        act("On 5C too", today.date());
        answer("ines", "answer", "CLOSED");
        answer("ines", "answer", "CLOSED");
        assertThat(ledger()).containsExactly("IT " + today.date().minusDays(40) + " " + today.date() + " null");
        assertThat(unmet()).doesNotContain(Condition.C3_3);
        assertThat(browser.page("maya", path)
                        .select("[aria-labelledby=steps] li b")
                        .eachText())
                .containsExactly("Done by IT", "Not settled yet", "Done by IT", "Settled");
        answer("ines", "answer", "NOT_YET", "words", "It is back");
        assertThat(unmet()).contains(Condition.C3_3);
    }

    @Test
    void a_step_sent_twice_is_one() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        UUID step = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit("maya", path + "/remedy", "id", step, "text", "Labels", "doneOn", today.date());
        assertThat(browser.page("maya", path).select("[aria-labelledby=steps] li"))
                .hasSize(1);
    }

    @Test
    void what_is_wrong_with_a_step_stands_beside_it_and_stays_typed() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        Document page = read(act("Labels", today.date().minusDays(1)));
        assertThat(page.select("#doneOn-error").text()).isEqualTo("It was raised after that day.");
        assertThat(page.select("#text").text()).isEqualTo("Labels");
        assertThat(read(act("", today.date())).select("#text-error").text()).isEqualTo("Say something here.");
    }

    @Test
    void what_was_typed_about_one_that_they_closed_meanwhile_is_not_lost() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        answer("ines", "answer", "CLOSED");
        assertThat(read(act("A printer on each ward", today.date())).text())
                .contains("It is closed.", "You typed: A printer on each ward");
    }

    @Test
    void closed_in_their_name_it_waits_for_their_own_word() throws Exception {
        assertThat(waiting()).contains(BRIGHT, ACCOUNTS);
        browser.submit("ines", path(BRIGHT) + "/answer", "answer", "CLOSED");
        assertThat(waiting()).doesNotContain(BRIGHT);
        MvcResult late = browser.submit(
                "maya",
                path(BRIGHT) + "/answer",
                "answer",
                "NOT_YET",
                "words",
                "Too bright",
                "contactId",
                contact("Daniel Weber"),
                "saidOn",
                today.date());
        assertThat(read(late).select("#contactId-error").text()).startsWith("They have said themselves");
        assertThat(read(late).select("#words").text()).isEqualTo("Too bright");
    }

    @Test
    void it_closes_only_in_the_name_of_somebody() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        MvcResult nobody = answer("maya", "answer", "CLOSED", "saidOn", today.date());
        assertThat(read(nobody).select("#contactId-error").text()).isEqualTo("Name the person who said it.");
        answer("maya", "answer", "CLOSED", "saidOn", today.date(), "contactId", contact("Sofia Almeida"));
        assertThat(ledger()).containsExactly("IT " + today.date() + " " + today.date() + " null");
        assertThat(acts()).isEmpty();
        assertThat(browser.page("ines", path).text()).contains("Sofia Almeida", "on their behalf by Maya Brand");
    }

    @Test
    void only_the_partner_escalates_what_it_passes_on_is_a_step() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        escalate("maya");
        assertThat(ledger()).containsExactly("IT " + today.date() + " null null");
        assertThat(browser.page("ines", path).text()).contains("Taken further, to Rafael Kern", "Not by the partner");
        assertThat(read(browser.submit("ines", path + "/escalation", "toWhom", "Rafael"))
                        .select("#because-error")
                        .text())
                .isEqualTo("Say something here.");
        escalate("ines");
        assertThat(ledger()).containsExactly("IT " + today.date() + " null " + today.date());
        assertThat(acts()).containsExactly("Ines Okafor");
    }

    @Test
    void is_given_to_somebody_of_it() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        browser.submit("maya", path + "/owner", "owner", account("Tom Reyes"));
        assertThat(browser.page("ines", LIST).text()).contains("Tom Reyes sees to it");
        assertThat(String.valueOf(
                        browser.submit("maya", path + "/owner").getFlashMap().get("refused")))
                .isEqualTo("Choose who sees to it.");
        browser.page("maya", path);
        assertThat(browser.submit("maya", path + "/owner", "owner", account("Ines Okafor"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void is_changed_by_whoever_wrote_it() throws Exception {
        browser.submit("ines", LIST, "id", id, "what", "No labels", "severity", "HINDERS");
        assertThat(browser.open("maya", path + "/edit").getResponse().getRedirectedUrl())
                .isEqualTo(path);
        browser.page("maya", path);
        assertThat(browser.page("ines", path + "/edit").select("#what").val()).isEqualTo("No labels");
        browser.submit("ines", path, "version", 0, "what", "No labels at night", "severity", "NUISANCE");
        assertThat(browser.page("maya", path).text()).contains("No labels at night", "a nuisance");
        Document late = read(browser.submit("ines", path, "version", 0, "what", "Late", "severity", "HINDERS"));
        assertThat(late.text()).contains("Somebody else changed this");
        assertThat(late.select("#what").val()).isEqualTo("Late");
    }

    @Test
    void a_slip_of_the_day_is_removed() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        browser.submit("maya", path + "/removal");
        assertThat(ledger()).isEmpty();
        assertThat(browser.open("maya", path).getResponse().getStatus()).isEqualTo(404);
        assertThat(String.valueOf(browser.submit("ines", path(ACCOUNTS) + "/removal")
                        .getFlashMap()
                        .get("refused")))
                .startsWith("It has stood for more than a day");
        browser.page("ines", path(ACCOUNTS));
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        note("who", "A night nurse", "raisedOn", today.date());
        assertThat(ledger()).isEmpty();
        String accounts = path(ACCOUNTS);
        browser.submit("ines", accounts + "/answer", "answer", "CLOSED");
        browser.submit("maya", accounts + "/remedy", "text", "More", "doneOn", today.date());
        Document page = browser.page("ines", accounts);
        assertThat(page.select("[aria-labelledby=steps] li")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void a_complaint_of_another_partner_is_not_found() throws Exception {
        String elsewhere = "/partners/supply-chain/complaints/" + path(ACCOUNTS).substring(LIST.length() + 1);
        for (String noun : List.of("", "/edit", "/answer", "/escalation"))
            assertThat(browser.open("maya", elsewhere + noun).getResponse().getStatus())
                    .as(noun)
                    .isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere + "/answer", "answer", "NOT_YET", "words", "No")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere + "/removal").getResponse().getStatus())
                .isEqualTo(404);
    }

    private MvcResult note(Object... fields) throws Exception {
        Object[] all = Arrays.copyOf(fields, fields.length + 6);
        Object[] usual = {"id", id, "what", "No labels", "severity", "HINDERS"};
        System.arraycopy(usual, 0, all, fields.length, usual.length);
        return browser.submit("maya", LIST, all);
    }

    private MvcResult act(String text, LocalDate day) throws Exception {
        return browser.submit("maya", path + "/remedy", "text", text, "doneOn", day);
    }

    private MvcResult answer(String who, Object... fields) throws Exception {
        return browser.submit(who, path + "/answer", fields);
    }

    private void escalate(String who) throws Exception {
        browser.submit(who, path + "/escalation", "toWhom", "Rafael Kern", "because", "It takes too long");
    }

    private static Document read(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus())
                .as(String.valueOf(answer.getResponse().getRedirectedUrl()) + answer.getFlashMap())
                .isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private String waiting() throws Exception {
        return browser.page("ines", NURSING).select("[aria-labelledby=waiting]").text();
    }

    private List<Condition> unmet() {
        UUID nursing = jdbc.sql("select id from partner where slug = 'nursing-operations'")
                .query(UUID.class)
                .single();
        var now = Maturity.assess(ledgers.of(nursing, today.date()), today.date(), Model.first());
        return now.findings().stream()
                .filter(finding -> !finding.met())
                .map(finding -> finding.condition())
                .toList();
    }

    /** Whose word, since when, when closed and when escalated. */
    private List<String> ledger() {
        return jdbc.sql("""
                        select concat_ws(' ', word, day, coalesce(detail ->> 'closedOn', 'null'),
                                         coalesce(detail ->> 'escalatedOn', 'null'))
                          from ledger_entry where id = :id and kind = 'COMPLAINT'
                        """).param("id", id).query(String.class).list();
    }

    private List<String> acts() {
        return jdbc.sql("""
                        select distinct detail ->> 'name' from ledger_complaint
                         where title = 'No labels' and kind = 'PARTNER_ACT'
                        """).query(String.class).list();
    }

    private String path(String what) {
        return LIST + "/"
                + jdbc.sql("select id from complaint where what = :what")
                        .param("what", what)
                        .query(UUID.class)
                        .single();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private UUID account(String name) {
        return jdbc.sql("select id from account where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
