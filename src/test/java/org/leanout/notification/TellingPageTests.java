package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

/** What people hear of when others act on the pages, and how long it waits for them. */
class TellingPageTests extends OnNotices {

    @Autowired
    MessageSource messages;

    private final UUID record = Ids.next();
    private List<String> castWasTold = List.of();

    @BeforeEach
    @Override
    void empty() {
        castWasTold = jdbc.sql("select distinct 'notice.' || kind || coalesce('.' || detail, '') from inbox_entry")
                .query(String.class)
                .list();
        super.empty();
    }

    @Test
    void a_request_reaches_whoever_looks_after_the_partner_and_its_answer_whoever_asked() throws Exception {
        submit("ines", "/requests", "id", record, "title", "A second printer", "what", "By *Friday*");
        assertThat(told()).containsExactly("maya REQUEST waits", "tom REQUEST waits");
        assertThat(browser.page("maya", "/inbox").text())
                .contains("Ines Okafor asks for help", "A second printer", "By Friday");
        submit("maya", "/requests/" + record + "/start");
        assertThat(told()).containsExactly("maya REQUEST", "tom REQUEST", "ines HELP_ANSWERED");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand has begun with it");
        assertThat(target(browser.open("ines", entryOf("ines")))).isEqualTo(NURSING + "/requests/" + record);
    }

    @Test
    void an_offer_reaches_whom_it_is_for_and_waits_until_it_is_answered() throws Exception {
        Object[] offer = {"id", record, "title", "A dashboard", "origin", "VOLUNTEERED", "kind", "OVERLOOKED_TASK"};
        Object[] more = {"timing", "BEFORE", "contactId", contact("ines"), "benefits", "PARTNER", "amount", 30};
        Object[] rest = {"unit", "MINUTES", "offeredOn", LocalDate.now(), "offered", "false"};
        submit("maya", "/offers", all(offer, more, rest));
        assertThat(told()).as("a draft").isEmpty();
        submit("maya", "/offers/" + record + "/offering");
        assertThat(told()).containsExactly("ines OFFER_MADE waits");
        submit("ines", "/offers/" + record + "/answer", "version", 1, "accepted", "true", "words", "Please");
        assertThat(told()).containsExactly("ines OFFER_MADE", "maya HELP_ANSWERED", "tom HELP_ANSWERED");
        assertThat(browser.page("maya", "/inbox").text()).contains("Ines Okafor accepts your help");
    }

    @Test
    void a_proposal_waits_for_none_of_its_readers_once_there_is_a_verdict() throws Exception {
        Object[] verdict = {"id", Ids.next(), "ofVersion", 1, "kind", "NOT_NOW"};
        Object[] onBehalf = {
            "id", Ids.next(), "ofVersion", 1, "kind", "NOT_NOW", "contactId", contact("ines"), "saidOn", LocalDate.now()
        };
        for (String who : List.of("ines", "maya")) {
            UUID id = Ids.next();
            Object[] form = {"id", id, "title", "Calm nights", "problem", "Alarms", "firstStep", "One ward"};
            Object[] more = {"plan", "Two weeks", "leadsNow", "Sleep", "risk", "Noise"};
            Object[] readers = {"decider", contact("ines"), "readers", contact("sofia")};
            submit("maya", "/proposals", all(form, more, readers));
            submit("maya", "/proposals/" + id + "/sending", "version", 0);
            assertThat(told()).contains("ines PROPOSAL_SENT waits", "sofia PROPOSAL_SENT waits");
            submit(who, "/proposals/" + id + "/verdict", who.equals("ines") ? verdict : onBehalf);
            assertThat(told())
                    .as("the verdict is entered by " + who)
                    .contains("ines PROPOSAL_SENT", "sofia PROPOSAL_SENT")
                    .filteredOn(line -> !line.contains("CONFIRMATION_WANTED"))
                    .noneMatch(line -> line.endsWith("waits"));
            super.empty();
        }
    }

    @Test
    void an_objective_that_is_asked_about_waits_for_the_partners_people() throws Exception {
        Object[] objective = {"id", record, "statement", "Fewer handovers", "kind", "SERVICE", "notes", "For IT only"};
        submit("maya", "/objectives", objective);
        assertThat(told()).isEmpty();
        submit("maya", "/objectives/" + record + "/question");
        assertThat(told())
                .contains("ines OBJECTIVE_TO_CONFIRM waits", "sofia OBJECTIVE_TO_CONFIRM waits")
                .noneMatch(line -> line.startsWith("maya"));
        for (int i = 0; i < 2; i++)
            submit("ines", "/objectives/" + record + "/confirmation", "seen", "Fewer handovers");
        assertThat(told())
                .contains("ines OBJECTIVE_TO_CONFIRM", "maya OBJECTIVE_ANSWERED", "tom OBJECTIVE_ANSWERED")
                .doesNotHaveDuplicates();
    }

    @Test
    void harm_waits_for_a_reply_and_the_reply_for_a_word() throws Exception {
        Object[] harm = {"id", record, "what", "Two hours without labels", "happenedOn", LocalDate.now()};
        submit("ines", "/impacts", all(harm, new Object[] {"effect", "BAD", "amount", 2, "unit", "hours"}));
        assertThat(told()).containsExactly("maya HARM_REPORTED waits", "tom HARM_REPORTED waits");
        UUID reply = Ids.next();
        for (int i = 0; i < 2; i++)
            submit(
                    "maya",
                    "/impacts/" + record + "/replies",
                    "id",
                    reply,
                    "text",
                    "We are sorry",
                    "repliedOn",
                    LocalDate.now());
        assertThat(told()).containsExactly("maya HARM_REPORTED", "tom HARM_REPORTED", "ines HARM_ANSWERED waits");
        submit(
                "ines",
                "/impacts/" + record + "/replies/" + reply + "/answer",
                "answer",
                "NOT_YET",
                "words",
                "It happened again");
        assertThat(told()).contains("ines HARM_ANSWERED", "maya HARM_REPORTED waits", "tom HARM_REPORTED waits");
        assertThat(browser.page("maya", "/inbox").text())
                .contains("your reply is no good answer yet", "It happened again");
    }

    @Test
    void a_dispute_of_what_is_internal_tells_the_partner_its_reason_only() throws Exception {
        String interaction = jdbc.sql("""
                        select l.id from ledger_entry l join partner p on p.id = l.partner_id
                         where p.slug = 'nursing-operations' and l.kind = 'INTERACTION' order by l.id limit 1
                        """).query(String.class).single();
        jdbc.sql("update interaction set summary = 'For IT only' where id = cast(? as uuid)")
                .param(interaction)
                .update();
        submit("rafael", "/disputes", "id", record, "record", interaction, "reason", "It was another day");
        assertThat(told()).contains("ines DISPUTE waits", "maya DISPUTE waits");
        assertThat(browser.page("ines", "/inbox").text())
                .contains("It was another day")
                .doesNotContain("For IT only");
    }

    /** Sentences are put together from the kind and how it went: of the cast's two years none is without its words. */
    @Test
    void there_are_words_for_all_that_the_cast_was_told() {
        assertThat(castWasTold)
                .hasSizeGreaterThan(8)
                .allSatisfy(code -> assertThat(messages.getMessage(code, new Object[] {"Maya"}, Locale.ENGLISH))
                        .isNotEmpty());
    }

    @Test
    void an_internal_comment_reaches_it_and_nobody_of_the_partner() throws Exception {
        String sent =
                jdbc.sql("""
                        select p.id
                          from proposal p
                          join proposal_reader r on r.partner_id = p.partner_id and r.proposal_id = p.id
                          join contact c on c.partner_id = r.partner_id and c.id = r.contact_id
                         where p.partner_id = :partner and p.state in ('SENT', 'ANSWERED')
                           and c.account_id is not null
                         order by p.id limit 1
                        """).param("partner", partner()).query(String.class).single();
        submit("tom", "/proposals/" + sent + "/comments", "id", record, "text", "For IT only", "internal", "true");
        assertThat(told()).contains("maya COMMENT").noneMatch(line -> line.matches("(ines|sofia|daniel) .*"));
        assertThat(browser.page("maya", "/inbox").text()).contains("For IT only");
        UUID shared = Ids.next();
        submit("tom", "/proposals/" + sent + "/comments", "id", shared, "text", "For all", "internal", "false");
        assertThat(told()).anyMatch(line -> line.matches("(ines|sofia|daniel) .*"));
        for (String who : List.of("ines", "sofia", "daniel"))
            assertThat(browser.page(who, "/inbox").text()).doesNotContain("For IT only");
    }

    @Test
    void what_was_removed_leads_nowhere_and_is_in_no_inbox() throws Exception {
        Object[] harm = {"id", record, "what", "A slip", "happenedOn", LocalDate.now()};
        submit("ines", "/impacts", all(harm, new Object[] {"effect", "BAD", "amount", 2, "unit", "hours"}));
        assertThat(told()).hasSize(2);
        submit("ines", "/impacts/" + record + "/removal");
        assertThat(told()).isEmpty();
    }

    private void submit(String who, String below, Object... fields) throws Exception {
        var answer = browser.submit(who, NURSING + below, fields);
        assertThat(answer.getResponse().getStatus())
                .as(answer.getResponse().getContentAsString())
                .isEqualTo(302);
        assertThat(answer.getFlashMap().get("refused")).isNull();
    }

    private static Object[] all(Object[]... parts) {
        return Stream.of(parts).flatMap(Stream::of).toArray();
    }

    private List<String> told() {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1) || ' ' || e.kind || case when e.waiting then ' waits' else '' end
                          from inbox_entry e join account a on a.id = e.account_id
                         order by e.told_at, e.kind desc, a.email
                        """).query(String.class).list();
    }

    private String entryOf(String who) {
        return "/inbox/"
                + jdbc.sql("select id from inbox_entry where account_id = ?")
                        .param(id(who))
                        .query(String.class)
                        .single();
    }

    private UUID contact(String who) {
        return jdbc.sql("select id from contact where partner_id = ? and account_id = ?")
                .params(partner(), id(who))
                .query(UUID.class)
                .single();
    }
}
