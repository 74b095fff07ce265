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
class ImpactPageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String LIST = NURSING + "/impacts";

    /** Noted by IT, and answered; the partner has said nothing of it yet. */
    private static final String PRINTERS = "Printers on 4B were down for 3 hours";

    /** Noted by IT, and confirmed. */
    private static final String NETWORK = "The network held while ward 2 moved";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void lists_harm_without_a_reply_on_top_and_good_and_bad_side_by_side() throws Exception {
        Document supply = browser.page("jonas", "/partners/supply-chain/impacts");
        assertThat(supply.select("[aria-labelledby=unanswered]").text())
                .contains("Stock numbers were a day old", "no reply, 6 days", "reported by Jonas Lind");
        assertThat(supply.select("[aria-labelledby=effect-BAD]").text())
                .contains("2 in 12 months, 1 answered", "5 hours lost", "a good answer")
                .doesNotContain("Stock numbers");
        Document nursing = browser.page("ines", LIST);
        assertThat(nursing.select("[aria-labelledby=unanswered]")).isEmpty();
        assertThat(nursing.select("[aria-labelledby=effect-GOOD] h2 ~ span").text())
                .isEqualTo("2 in 12 months, 2 confirmed");
        assertThat(nursing.select("[aria-labelledby=effect-BAD]").text()).contains("waits for your word");
    }

    @Test
    void shows_both_sides_what_to_do_where_there_is_none() throws Exception {
        jdbc.sql("delete from reply").update();
        jdbc.sql("delete from impact").update();
        assertThat(browser.page("maya", LIST).text()).contains("before they have to ask");
        assertThat(browser.page("ines", LIST).text()).contains("Tell IT what it did to you");
    }

    @Test
    void a_partner_tells_of_harm_by_their_own_word_and_once() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit("ines", LIST, "id", id, "what", "No labels", "effect", "BAD", "happenedOn", today.date());
        assertThat(harm("No labels")).containsExactly("PARTNER " + today.date() + " none");
        assertThat(acts("No labels")).containsExactly("Ines Okafor");
        assertThat(browser.page("maya", LIST)
                        .select("[aria-labelledby=unanswered]")
                        .text())
                .contains("No labels", "reported by Ines Okafor");
        assertThat(browser.page("maya", NURSING)
                        .select("[aria-labelledby=open]")
                        .text())
                .contains("Answer for “No labels”");
    }

    @Test
    void it_notes_whose_word_it_heard_and_on_which_day() throws Exception {
        Object[] fields = {
            "what", "Slow", "effect", "BAD", "happenedOn", today.date().minusDays(3)
        };
        MvcResult late = browser.submit("maya", LIST, with(fields, today.date().minusDays(4), "Sofia Almeida"));
        assertThat(read(late).select("#happenedOn-error").text()).isEqualTo("It was reported before that day.");
        browser.submit("maya", LIST, with(fields, today.date().minusDays(2), "Sofia Almeida"));
        assertThat(harm("Slow")).containsExactly("ON_BEHALF " + today.date().minusDays(2) + " none");
        assertThat(acts("Slow")).isEmpty();
        assertThat(browser.page("ines", LIST).text()).contains("reported by Sofia Almeida", "told to IT");
    }

    @Test
    void harm_is_answered_and_waits_for_their_word() throws Exception {
        browser.submit("ines", LIST, "what", "No labels", "effect", "BAD", "happenedOn", today.date());
        assertThat(read(reply("No labels", UUID.randomUUID(), ""))
                        .select("#text-error")
                        .text())
                .isEqualTo("Say something here.");
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) reply("No labels", id, "It was our change");
        assertThat(harm("No labels")).containsExactly("PARTNER " + today.date() + " " + today.date());
        assertThat(waiting()).contains("No labels", "It was our change");
        MvcResult again = reply("No labels", UUID.randomUUID(), "And more");
        assertThat(read(again).text()).contains("IT has answered it already");
        assertThat(read(again).select("#text").text()).isEqualTo("And more");
    }

    @Test
    void only_who_wrote_it_is_shown_the_form() throws Exception {
        UUID theirs = UUID.randomUUID();
        UUID ours = UUID.randomUUID();
        Object[] told = {"effect", "BAD", "happenedOn", today.date(), "what", "Slow"};
        browser.submit("ines", LIST, withId(told, theirs));
        browser.submit("maya", LIST, withId(told, ours));
        assertThat(browser.page("ines", LIST + "/" + theirs + "/edit")
                        .select("#what")
                        .val())
                .isEqualTo("Slow");
        assertThat(browser.page("maya", LIST + "/" + ours + "/edit")
                        .select("#what")
                        .val())
                .isEqualTo("Slow");
        for (MvcResult answer : List.of(
                browser.open("maya", LIST + "/" + theirs + "/edit"), browser.open("ines", LIST + "/" + ours + "/edit")))
            assertThat(answer.getResponse().getRedirectedUrl())
                    .doesNotEndWith("/edit")
                    .startsWith(LIST);
    }

    private static Object[] withId(Object[] fields, UUID id) {
        Object[] all = Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "id";
        all[fields.length + 1] = id;
        return all;
    }

    @Test
    void one_click_says_that_it_is_a_good_answer() throws Exception {
        assertThat(waiting()).contains(PRINTERS);
        for (int i = 0; i < 2; i++) answerReply("ines", "answer", "GOOD");
        assertThat(waiting()).doesNotContain(PRINTERS);
        assertThat(acts(PRINTERS)).containsExactly("Ines Okafor");
        assertThat(browser.page("maya", path(PRINTERS)).text()).contains("A good answer, Ines Okafor on");
    }

    @Test
    void not_yet_says_what_is_missing_and_asks_for_another_reply() throws Exception {
        assertThat(read(answerReply("ines", "answer", "NOT_YET"))
                        .select("#words-error")
                        .text())
                .isEqualTo("Say something here.");
        answerReply("ines", "answer", "NOT_YET", "words", "And on Sundays?");
        assertThat(harm(PRINTERS)).singleElement().asString().endsWith(" none");
        assertThat(browser.page("maya", LIST)
                        .select("[aria-labelledby=unanswered]")
                        .text())
                .contains(PRINTERS, "no good answer yet, 20 days");
        assertThat(browser.page("maya", path(PRINTERS) + "/replies/new").text())
                .contains("It was our change", "And on Sundays?");
        reply(PRINTERS, UUID.randomUUID(), "Nor on Sundays");
        assertThat(waiting()).contains(PRINTERS, "Nor on Sundays");
        assertThat(browser.page("ines", path(PRINTERS)).text())
                .contains("Nor on Sundays", "And on Sundays?", "It was our change");
    }

    @Test
    void their_word_on_a_reply_can_be_entered_for_somebody_named() throws Exception {
        MvcResult nobody = answerReply("maya", "answer", "GOOD", "saidOn", today.date());
        assertThat(read(nobody).select("#contactId-error").text()).isEqualTo("Name the person who said it.");
        answerReply("maya", "answer", "GOOD", "saidOn", today.date(), "contactId", contact("Sofia Almeida"));
        assertThat(browser.page("ines", path(PRINTERS)).text()).contains("entered on their behalf by Maya Brand");
        assertThat(acts(PRINTERS)).isEmpty();
    }

    @Test
    void what_the_partner_finds_bad_is_harm_from_that_day_on() throws Exception {
        assertThat(harm(NETWORK)).isEmpty();
        confirm("ines", NETWORK, "answer", "CORRECTED", "effect", "BAD", "words", "Not on 7A");
        assertThat(harm(NETWORK)).containsExactly("IT " + today.date() + " none");
        assertThat(browser.page("maya", LIST)
                        .select("[aria-labelledby=unanswered]")
                        .text())
                .contains(NETWORK, "Not on 7A");
    }

    @Test
    void what_is_heard_never_makes_harm_less() throws Exception {
        String before = harm(PRINTERS).get(0);
        Object sofia = contact("Sofia Almeida");
        confirm("maya", PRINTERS, "answer", "NOT_SO", "words", "x", "contactId", sofia, "saidOn", today.date());
        assertThat(harm(PRINTERS)).containsExactly(before);
        confirm("ines", PRINTERS, "answer", "NOT_SO", "words", "It was the ward’s own plug");
        assertThat(harm(PRINTERS)).isEmpty();
        assertThat(browser.page("maya", path(PRINTERS)).text()).contains("not so", "It was the ward’s own plug");
    }

    @Test
    void each_side_changes_its_own_words_only() throws Exception {
        UUID id = UUID.randomUUID();
        browser.submit("ines", LIST, "id", id, "what", "No labels", "effect", "BAD", "happenedOn", today.date());
        Object[] change = {"version", 0, "what", "No tubes", "effect", "BAD", "happenedOn", today.date()};
        assertThat(read(browser.submit("maya", LIST + "/" + id, change)).text())
                .contains("Only whoever wrote it changes it");
        assertThat(browser.page("maya", LIST + "/" + id).select("a[href$=edit]"))
                .isEmpty();
        browser.submit("ines", LIST + "/" + id, change);
        assertThat(browser.page("maya", LIST).text()).contains("No tubes").doesNotContain("No labels");
        browser.submit("ines", LIST + "/" + id + "/removal");
        assertThat(harm("No tubes")).isEmpty();
        browser.submit("maya", path(PRINTERS) + "/removal");
        assertThat(harm(PRINTERS)).hasSize(1);
    }

    @Test
    void the_second_of_two_is_told_and_keeps_what_they_typed() throws Exception {
        UUID id = UUID.randomUUID();
        browser.submit("maya", LIST, "id", id, "what", "One", "effect", "GOOD", "happenedOn", today.date());
        Object[] two = {"version", 0, "what", "Two", "effect", "GOOD", "happenedOn", today.date()};
        browser.submit("tom", LIST + "/" + id, two);
        two[3] = "Three";
        Document page = read(browser.submit("maya", LIST + "/" + id, two));
        assertThat(page.text()).contains("Somebody else changed this", "One → Two");
        assertThat(page.select("#what").val()).isEqualTo("Three");
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        answerReply("ines", "answer", "NOT_YET", "words", "No");
        assertThat(harm(PRINTERS)).singleElement().asString().doesNotEndWith("none");
        browser.submit("ines", LIST, "what", "No labels", "effect", "BAD", "happenedOn", today.date());
        assertThat(harm("No labels")).isEmpty();
        assertThat(browser.page("ines", path(PRINTERS)).select("main form")).isEmpty();
    }

    @Test
    void an_impact_of_another_partner_is_not_found() throws Exception {
        String elsewhere = "/partners/supply-chain/impacts/" + id(PRINTERS);
        for (String noun : List.of("", "/edit", "/confirmation", "/replies/new", "/replies/" + replyId() + "/answer"))
            assertThat(status("maya", elsewhere + noun)).as(noun).isEqualTo(404);
        String stray = path(NETWORK) + "/replies/" + replyId() + "/answer";
        assertThat(status("ines", stray)).isEqualTo(404);
        assertThat(browser.submit("ines", stray, "answer", "GOOD").getResponse().getStatus())
                .isEqualTo(404);
    }

    private Object[] with(Object[] fields, Object saidOn, String contact) {
        Object[] all = java.util.Arrays.copyOf(fields, fields.length + 4);
        System.arraycopy(new Object[] {"saidOn", saidOn, "contactId", contact(contact)}, 0, all, fields.length, 4);
        return all;
    }

    private MvcResult reply(String what, UUID id, String text) throws Exception {
        return browser.submit("maya", path(what) + "/replies", "id", id, "text", text, "repliedOn", today.date());
    }

    private MvcResult answerReply(String who, Object... fields) throws Exception {
        return browser.submit(who, path(PRINTERS) + "/replies/" + replyId() + "/answer", fields);
    }

    private MvcResult confirm(String who, String what, Object... fields) throws Exception {
        Object[] all = java.util.Arrays.copyOf(fields, fields.length + 2);
        all[fields.length] = "version";
        all[fields.length + 1] = jdbc.sql("select version from impact where what = :what")
                .param("what", what)
                .query(Integer.class)
                .single();
        return browser.submit(who, path(what) + "/confirmation", all);
    }

    private String waiting() throws Exception {
        return browser.page("ines", NURSING).select("[aria-labelledby=waiting]").text();
    }

    private String path(String what) {
        return LIST + "/" + id(what);
    }

    private UUID id(String what) {
        return jdbc.sql("select id from impact where what = :what")
                .param("what", what)
                .query(UUID.class)
                .single();
    }

    private UUID replyId() {
        return jdbc.sql("select id from reply where impact_id = :id order by nth desc limit 1")
                .param("id", id(PRINTERS))
                .query(UUID.class)
                .single();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private List<String> harm(String title) {
        return jdbc.sql("""
                        select concat_ws(' ', word, day, coalesce(detail ->> 'repliedOn', 'none'))
                          from ledger_entry where kind = 'HARM' and title = :title
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
