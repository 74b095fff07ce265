package org.leanout.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.maturity.Ledgers;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MvcResult;

/** How a complaint goes from one side to the other until it is closed. */
class ComplaintStepPageTests extends OnComplaints {

    @Autowired
    Ledgers ledgers;

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
    void it_is_settled_by_nothing_that_was_not_read() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        act("Labels", today.date());
        int read = version(path);
        assertThat(browser.page("ines", NURSING)
                        .select("form[action='%s/answer'] [name=version]".formatted(path))
                        .val())
                .isEqualTo(String.valueOf(read));
        act("And a second printer", today.date());
        Document page = read(answerTo(read, "ines", "answer", "CLOSED"));
        assertThat(page.select("[role=alert]").text()).startsWith("Something was added since you opened it");
        assertThat(page.select("main ol").text()).contains("Labels", "And a second printer");
        assertThat(page.select("main button[value=CLOSED]")).hasSize(1);
        assertThat(read(answerTo(read, "ines", "answer", "NOT_YET", "words", "Where?"))
                        .select("#words")
                        .text())
                .isEqualTo("Where?");
        assertThat(ledger()).containsExactly("IT " + today.date() + " null null");
        answerTo(Integer.parseInt(page.select("main [name=version]").val()), "ines", "answer", "CLOSED");
        assertThat(ledger()).containsExactly("IT " + today.date() + " " + today.date() + " null");
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
        browser.submit("ines", path(BRIGHT) + "/answer", "version", version(path(BRIGHT)), "answer", "CLOSED");
        assertThat(waiting()).doesNotContain(BRIGHT);
        MvcResult late = browser.submit(
                "maya",
                path(BRIGHT) + "/answer",
                "version",
                version(path(BRIGHT)),
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
        assertThat(browser.page("ines", path.substring(0, path.indexOf("/complaints")))
                        .select("[aria-labelledby=waiting] li:has(a[href=" + path + "])")
                        .text())
                .contains("IT entered that Sofia Almeida said so on");
    }

    @Test
    void only_the_partner_escalates_what_it_passes_on_is_a_step() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        escalate("maya");
        assertThat(ledger()).containsExactly("IT " + today.date() + " null null");
        assertThat(browser.page("ines", path).text()).contains("Taken further, to Rafael Kern", "Not by you");
        assertThat(read(browser.submit("ines", path + "/escalation", "toWhom", "Rafael"))
                        .select("#because-error")
                        .text())
                .isEqualTo("Say something here.");
        escalate("ines");
        assertThat(ledger()).containsExactly("IT " + today.date() + " null " + today.date());
        assertThat(acts()).containsExactly("Ines Okafor");
    }

    private MvcResult act(String text, LocalDate day) throws Exception {
        return browser.submit("maya", path + "/remedy", "text", text, "doneOn", day);
    }

    private MvcResult answer(String who, Object... fields) throws Exception {
        return answerTo(version(path), who, fields);
    }

    private MvcResult answerTo(int read, String who, Object... fields) throws Exception {
        Object[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = read;
        return browser.submit(who, path + "/answer", all);
    }

    private void escalate(String who) throws Exception {
        browser.submit(who, path + "/escalation", "toWhom", "Rafael Kern", "because", "It takes too long");
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

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
