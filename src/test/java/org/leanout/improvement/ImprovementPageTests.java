package org.leanout.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
class ImprovementPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String LIST = NURSING + "/improvements";

    /** Closed, and heard from Sofia Almeida only. */
    private static final String LABEL = "No second label on 7A and 5C";

    private static final String IN_WORK = "Open tasks on top of the handover";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void lists_what_is_open_first_and_good_and_bad_side_by_side() throws Exception {
        Document page = browser.page("ines", LIST);
        assertThat(page.select("[aria-labelledby=open] li a").eachText())
                .containsExactly(IN_WORK, "Bed plan opens in five seconds");
        assertThat(page.select("[aria-labelledby=effect-GOOD] h2 ~ span").text())
                .isEqualTo("3 in 12 months, 2 confirmed");
        assertThat(page.select("[aria-labelledby=effect-BAD]").text())
                .contains("1 in 12 months, 1 confirmed", "20 minutes lost a shift");
        assertThat(page.text()).contains("Good and bad impacts count alike", "5 incidents fewer a month");
    }

    @Test
    void shows_a_partner_without_any_what_to_do() throws Exception {
        assertThat(browser.page("tom", "/partners/marketing/improvements").text())
                .contains("No improvement is on file", "Plan the next one");
    }

    @Test
    void an_improvement_sent_twice_is_one_and_goes_its_way() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit("maya", LIST, "id", id, "what", "Calm alarms", "task", "Nights", "kind", "EASIER");
        String path = LIST + "/" + id;
        browser.submit("maya", path + "/start");
        assertThat(ledger("Calm alarms")).isEmpty();
        for (int i = 0; i < 2; i++) close(path, 1, "BAD", "12 alarms");
        assertThat(ledger("Calm alarms")).containsExactly("IT " + today.date() + " null null");
        assertThat(browser.page("ines", path).text()).contains("recorded only", "12 alarms", "Says: Night leads");
        assertThat(waiting()).contains("Calm alarms");
    }

    @Test
    void one_click_confirms_an_impact_for_good() throws Exception {
        assertThat(waiting()).contains(LABEL);
        for (int i = 0; i < 2; i++) answer("ines", "answer", "CONFIRMED");
        assertThat(ledger(LABEL)).singleElement().asString().endsWith(today.date() + " PARTNER");
        assertThat(acts(LABEL)).containsExactly("Ines Okafor");
        assertThat(waiting()).doesNotContain(LABEL);
        assertThat(closing(version()).getResponse().getStatus()).isEqualTo(422);
    }

    @Test
    void what_is_entered_on_their_behalf_leaves_it_recorded_only() throws Exception {
        assertThat(ledger(LABEL)).singleElement().asString().endsWith("null ON_BEHALF");
        assertThat(acts(LABEL)).isEmpty();
        assertThat(browser.page("maya", path()).text())
                .contains("recorded only", "Sofia Almeida on", "entered on their behalf by Maya Brand");
        assertThat(browser.page("maya", path() + "/confirmation").text()).contains("confirmed by their own word only");
        MvcResult nobody = answer("maya", "answer", "CONFIRMED", "saidOn", today.date());
        assertThat(read(nobody).select("#contactId-error").text()).isEqualTo("Name the person who said it.");
    }

    @Test
    void what_they_see_otherwise_stands_beside_what_it_recorded() throws Exception {
        answer("ines", "answer", "CORRECTED", "effect", "BAD", "amount", 4, "unit", "prints more", "words", "Sadly");
        assertThat(ledger(LABEL)).singleElement().asString().endsWith(today.date() + " PARTNER");
        assertThat(browser.page("maya", path()).text()).contains("31 second prints fewer a week", "4 prints more");
        assertThat(browser.page("maya", LIST)
                        .select("[aria-labelledby=effect-BAD]")
                        .text())
                .contains(LABEL, "4 prints more");
    }

    @Test
    void what_is_not_so_says_why_and_counts_nothing_until_it_is_corrected() throws Exception {
        assertThat(read(answer("ines", "answer", "NOT_SO"))
                        .select("#words-error")
                        .text())
                .isEqualTo("Say something here.");
        answer("ines", "answer", "NOT_SO", "words", "Still two on 5C");
        assertThat(ledger(LABEL)).isEmpty();
        assertThat(browser.page("maya", path()).text()).contains("not so", "Still two on 5C");
        assertThat(waiting()).doesNotContain(LABEL);
        close(path(), version(), "GOOD", "Only on 7A");
        assertThat(ledger(LABEL)).singleElement().asString().endsWith("null null");
        assertThat(waiting()).contains(LABEL);
        for (String who : List.of("ines", "maya"))
            assertThat(browser.page(who, path()).text())
                    .contains("Ines Okafor on", "of what stood here before: not so.", "Still two on 5C");
        answer("ines", "answer", "CONFIRMED");
        assertThat(browser.page("maya", path()).text()).contains("Only on 7A", "Still two on 5C");
    }

    @Test
    void nobody_answers_to_what_was_changed_meanwhile() throws Exception {
        int seen = version();
        browser.submit("ines", path() + "/confirmation", "version", seen, "answer", "NOT_SO", "words", "No");
        close(path(), version(), "BAD", "None");
        MvcResult late = browser.submit("ines", path() + "/confirmation", "version", seen, "answer", "CONFIRMED");
        assertThat(read(late).text()).contains("Somebody else changed this after you opened it");
        assertThat(ledger(LABEL)).singleElement().asString().endsWith("null null");
    }

    @Test
    void the_second_of_two_who_close_is_told_and_keeps_what_they_typed() throws Exception {
        String path = path(IN_WORK);
        int seen = version(IN_WORK);
        close(path, seen, "GOOD", "First");
        Document page = read(browser.submit(
                "tom",
                path + "/closing",
                "version",
                seen,
                "closedOn",
                today.date(),
                "effect",
                "BAD",
                "words",
                "Second",
                "source",
                "Me"));
        assertThat(page.text()).contains("Somebody else changed this", "First");
        assertThat(page.select("#words").val()).isEqualTo("Second");
        assertThat(page.select("#effect-BAD").hasAttr("checked")).isTrue();
    }

    @Test
    void what_is_missing_or_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        Document wrong = tryToClose("closedOn", "soon", "amount", "many");
        assertThat(wrong.select("#amount-error").text()).isEqualTo("This is not a whole number.");
        assertThat(wrong.select("#closedOn-error").text()).startsWith("This is not a day.");
        assertThat(wrong.select("#source").val()).isEqualTo("Print log");
        Document without = tryToClose("closedOn", today.date(), "words", "Calm");
        assertThat(without.select("#effect-error").text()).isEqualTo("Choose or say something here.");
        Document half = tryToClose("closedOn", today.date(), "effect", "GOOD", "amount", 9);
        assertThat(half.select("#unit-error").text()).startsWith("Say what is counted");
        assertThat(half.select("#amount").val()).isEqualTo("9");
        assertThat(state(IN_WORK)).isEqualTo("IN_WORK");
    }

    private Document tryToClose(Object... fields) throws Exception {
        Object[] all = Arrays.copyOf(fields, fields.length + 4);
        System.arraycopy(new Object[] {"version", version(IN_WORK), "source", "Print log"}, 0, all, fields.length, 4);
        return read(browser.submit("maya", path(IN_WORK) + "/closing", all));
    }

    @Test
    void is_dropped_with_a_reason_that_both_sides_read() throws Exception {
        browser.submit("maya", path(IN_WORK) + "/drop");
        assertThat(state(IN_WORK)).isEqualTo("IN_WORK");
        browser.submit("maya", path(IN_WORK) + "/drop", "because", "Nobody reads it");
        assertThat(browser.page("ines", LIST)
                        .select("[aria-labelledby=dropped]")
                        .text())
                .contains(IN_WORK, "Nobody reads it");
    }

    @Test
    void only_what_was_entered_today_is_removed() throws Exception {
        assertThat(String.valueOf(browser.submit("maya", path(IN_WORK) + "/removal")
                        .getFlashMap()
                        .get("refused")))
                .startsWith("It has stood for more than a day");
        assertThat(status("maya", path(IN_WORK))).isEqualTo(200);
        UUID id = UUID.randomUUID();
        browser.submit("maya", LIST, "id", id, "what", "Slip", "task", "Nights", "kind", "SAFER");
        browser.submit("maya", LIST + "/" + id + "/removal");
        assertThat(status("maya", LIST + "/" + id)).isEqualTo(404);
        assertThat(browser.page("maya", LIST).text()).doesNotContain("Slip");
    }

    @Test
    void the_history_tells_it_to_it_only() throws Exception {
        answer("ines", "answer", "NOT_SO", "words", "No");
        assertThat(browser.page("maya", path()).select("#history").size()).isEqualTo(1);
        assertThat(browser.page("maya", path()).text()).contains("31 second prints fewer a week");
        assertThat(browser.page("ines", path()).select("#history")).isEmpty();
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        answer("ines", "answer", "CONFIRMED");
        assertThat(ledger(LABEL)).singleElement().asString().endsWith("null ON_BEHALF");
        browser.submit("maya", path(IN_WORK) + "/drop", "because", "Nobody reads it");
        assertThat(state(IN_WORK)).isEqualTo("IN_WORK");
        assertThat(browser.page("maya", path()).select("main form")).isEmpty();
    }

    @Test
    void an_improvement_of_another_partner_is_not_found() throws Exception {
        String elsewhere = "/partners/supply-chain/improvements/" + id(LABEL);
        for (String noun : List.of("", "/edit", "/closing", "/confirmation"))
            assertThat(status("maya", elsewhere + noun)).as(noun).isEqualTo(404);
        for (String noun : List.of("/start", "/drop", "/removal"))
            assertThat(browser.submit("maya", elsewhere + noun).getResponse().getStatus())
                    .as(noun)
                    .isEqualTo(404);
    }

    private MvcResult close(String path, int version, String effect, String words) throws Exception {
        return browser.submit(
                "maya",
                path + "/closing",
                "version",
                version,
                "closedOn",
                today.date(),
                "effect",
                effect,
                "words",
                words,
                "source",
                "Night leads");
    }

    private MvcResult closing(int version) throws Exception {
        return close(path(), version, "BAD", "None");
    }

    private MvcResult answer(String who, Object... fields) throws Exception {
        Object[] all = new Object[fields.length + 2];
        all[0] = "version";
        all[1] = version();
        System.arraycopy(fields, 0, all, 2, fields.length);
        return browser.submit(who, path() + "/confirmation", all);
    }

    private String waiting() throws Exception {
        return browser.page("ines", NURSING).select("[aria-labelledby=waiting]").text();
    }

    private String path() {
        return path(LABEL);
    }

    private String path(String what) {
        return LIST + "/" + id(what);
    }

    private UUID id(String what) {
        return jdbc.sql("select id from improvement where what = :what")
                .param("what", what)
                .query(UUID.class)
                .single();
    }

    private int version() {
        return version(LABEL);
    }

    private int version(String what) {
        return jdbc.sql("select version from improvement where what = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
    }

    private String state(String what) {
        return jdbc.sql("select state from improvement where what = :what")
                .param("what", what)
                .query(String.class)
                .single();
    }

    private List<String> ledger(String title) {
        return jdbc.sql("""
                        select concat_ws(' ', word, day, coalesce(detail ->> 'confirmedOn', 'null'),
                                         coalesce(detail ->> 'confirmationWord', 'null'))
                          from ledger_entry where kind = 'IMPROVEMENT' and title = :title
                        """).param("title", title).query(String.class).list();
    }

    private List<String> acts(String title) {
        return jdbc.sql("select detail ->> 'name' from ledger_entry where kind = 'PARTNER_ACT' and title = :title")
                .param("title", title)
                .query(String.class)
                .list();
    }

    private int status(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getStatus();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
