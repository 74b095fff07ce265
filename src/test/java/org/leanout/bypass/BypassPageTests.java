package org.leanout.bypass;

import static org.assertj.core.api.Assertions.assertThat;

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
class BypassPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String LIST = NURSING + "/bypasses";

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
    void lists_the_latest_first_and_tells_why_and_what_it_holds_back() throws Exception {
        Document page = browser.page("tom", "/partners/facilities/bypasses");
        assertThat(page.select("#bypasses").text()).isEqualTo("The last one was told 44 days ago");
        assertThat(page.text()).contains("holds the highest level back until", "too slow", "Enmeter", "1,900 a month");
        assertThat(page.select("[aria-labelledby=reasons]").text()).contains("IT was asked first in 1 of 1.");
        Document supply = browser.page("jonas", "/partners/supply-chain/bypasses");
        assertThat(supply.text())
                .contains("What we learned:", "425 days ago")
                .doesNotContain("holds the highest level");
        assertThat(supply.select("[aria-labelledby=reasons]")).isEmpty();
    }

    @Test
    void shows_both_sides_what_to_do_where_there_is_none() throws Exception {
        String list = "/partners/pharmacy/bypasses";
        assertThat(browser.page("tom", list).text()).contains("Nothing was done past IT", "Note it when a third party");
        assertThat(browser.page("anjali", list).text()).contains("Tell IT when you took somebody else");
    }

    @Test
    void a_partner_tells_it_by_their_own_word_and_once() throws Exception {
        assertThat(unmet()).doesNotContain(Condition.C5_6);
        jdbc.sql("delete from due_day").update();
        jdbc.sql("delete from commitment").update();
        jdbc.sql("delete from offer").update();
        for (int i = 0; i < 2; i++) tell("ines");
        assertThat(ledger()).containsExactly("PARTNER " + today.date());
        assertThat(jdbc.sql("select detail ->> 'name' from ledger_bypass where id = :id and kind = 'PARTNER_ACT'")
                        .param("id", id)
                        .query(String.class)
                        .list())
                .containsExactly("Ines Okafor");
        assertThat(unmet()).contains(Condition.C5_6);
        assertThat(browser.page("maya", NURSING)
                        .select("[aria-labelledby=open]")
                        .text())
                .contains("What we learn from “A firm prints labels”");
        assertThat(browser.page("ines", NURSING + "/timeline?topic=BYPASSES").text())
                .contains("Done past IT: A firm prints labels");
    }

    @Test
    void it_notes_whom_it_heard_or_that_it_noticed() throws Exception {
        tell(
                "maya",
                "contactId",
                contact("Sofia Almeida"),
                "saidOn",
                today.date().minusDays(3));
        assertThat(ledger()).containsExactly("ON_BEHALF " + today.date().minusDays(3));
        assertThat(browser.page("ines", path).text()).contains("Sofia Almeida on", "told to IT");
    }

    @Test
    void what_is_missing_or_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        Document page = read(browser.submit(
                "ines", LIST, "what", "", "happenedOn", today.date().plusDays(1), "reason", "OTHER", "cost", "a lot"));
        assertThat(page.select("#what-error").text()).isEqualTo("Say something here.");
        assertThat(page.select("#asked-error").text()).isEqualTo("Choose or say something here.");
        assertThat(page.select("#cost").val()).isEqualTo("a lot");
        assertThat(read(tell("ines", "happenedOn", today.date().plusDays(1)))
                        .select("#happenedOn-error")
                        .text())
                .isEqualTo("This day is still to come.");
        assertThat(read(tell("ines", "reason", "OTHER"))
                        .select("#because-error")
                        .text())
                .isEqualTo("Say something here.");
        assertThat(read(tell(
                                "maya",
                                "contactId",
                                contact("Sofia Almeida"),
                                "saidOn",
                                today.date().minusDays(3),
                                "happenedOn",
                                today.date()))
                        .select("#happenedOn-error")
                        .text())
                .isEqualTo("It was told before that day.");
    }

    @Test
    void what_it_learned_is_seen_by_both() throws Exception {
        tell("ines");
        assertThat(read(browser.submit("maya", path + "/lesson", "version", 0, "learned", " "))
                        .select("#learned-error")
                        .text())
                .isEqualTo("Say something here.");
        for (int i = 0; i < 2; i++)
            browser.submit("maya", path + "/lesson", "version", 0, "learned", "Labels are ours to print");
        assertThat(browser.page("ines", path).text()).contains("Labels are ours to print");
        assertThat(browser.page("maya", NURSING)
                        .select("[aria-labelledby=open]")
                        .text())
                .doesNotContain("A firm prints labels");
        Document late = read(browser.submit("maya", path + "/lesson", "version", 0, "learned", "Otherwise"));
        assertThat(late.text()).contains("Somebody else changed this");
        assertThat(late.select("#learned").text()).isEqualTo("Otherwise");
    }

    @Test
    void is_changed_and_removed_by_whoever_wrote_it() throws Exception {
        tell("ines");
        assertThat(browser.open("maya", path + "/edit").getResponse().getRedirectedUrl())
                .isEqualTo(path);
        browser.submit("maya", path + "/removal");
        assertThat(browser.page("maya", path).text()).contains("Whoever wrote it changes it");
        Document form = browser.page("ines", path + "/edit");
        assertThat(form.select("#asked-true").hasAttr("checked")).isTrue();
        assertThat(form.select("#reason [selected]").val()).isEqualTo("TOO_SLOW");
        tell("ines", path, 0, "what", "Two firms print labels");
        assertThat(browser.page("maya", path).text()).contains("Two firms print labels");
        browser.submit("ines", path + "/removal");
        assertThat(ledger()).isEmpty();
        assertThat(browser.open("maya", path).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void what_taught_something_stays() throws Exception {
        tell("maya");
        browser.submit("maya", path + "/lesson", "version", 0, "learned", "Labels are ours to print");
        browser.page("maya", path);
        browser.submit("maya", path + "/removal");
        assertThat(browser.page("maya", path).text()).contains("so it stays on record");
        assertThat(ledger()).hasSize(1);
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        tell("ines");
        jdbc.sql("update partner set archived_on = current_date").update();
        browser.submit("maya", path + "/lesson", "version", 0, "learned", "Labels are ours to print");
        browser.submit("ines", path + "/removal");
        assertThat(browser.page("maya", path).text()).doesNotContain("Labels are ours to print");
        assertThat(browser.page("maya", path).select("main form")).isEmpty();
    }

    @Test
    void a_bypass_of_another_partner_is_not_found() throws Exception {
        tell("maya");
        String elsewhere = "/partners/supply-chain/bypasses/" + id;
        for (String noun : List.of("", "/edit"))
            assertThat(browser.open("maya", elsewhere + noun).getResponse().getStatus())
                    .isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere + "/lesson", "version", 0, "learned", "No")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private MvcResult tell(String who, Object... fields) throws Exception {
        return tell(who, LIST, null, fields);
    }

    /** The usual fields, and others in their place. */
    private MvcResult tell(String who, String to, Integer version, Object... fields) throws Exception {
        var all = new java.util.LinkedHashMap<String, Object>();
        all.put("id", id);
        all.put("what", "A firm prints labels");
        all.put("happenedOn", today.date().minusDays(5));
        all.put("asked", true);
        all.put("reason", "TOO_SLOW");
        if (version != null) all.put("version", version);
        for (int i = 0; i < fields.length; i += 2) all.put((String) fields[i], fields[i + 1]);
        Object[] sent = all.entrySet().stream()
                .flatMap(entry -> Arrays.asList(entry.getKey(), entry.getValue()).stream())
                .toArray();
        return browser.submit(who, to, sent);
    }

    private static Document read(MvcResult answer) throws Exception {
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getResponse().getContentAsString());
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

    private List<String> ledger() {
        return jdbc.sql("select word || ' ' || day from ledger_entry where id = :id and kind = 'BYPASS'")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
