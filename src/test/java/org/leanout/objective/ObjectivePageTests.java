package org.leanout.objective;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.Statements;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class ObjectivePageTests {

    private static final String OBJECTIVES = "/partners/nursing-operations/objectives";
    private static final String STALE = "Fill night shifts a week ahead";
    private static final String PAPERWORK = "30 minutes less paperwork per shift";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void asks_the_partner_about_what_has_gone_stale() throws Exception {
        var page = browser.page("ines", OBJECTIVES);
        assertThat(page.text()).contains("now stale", "Do you still want this?");
        assertThat(page.select("button[aria-label='Still right: " + STALE + "']"))
                .hasSize(1);
    }

    @Test
    void costs_at_most_six_statements() throws Exception {
        String page = path(PAPERWORK);
        browser.open("maya", page);
        assertThat(Statements.of(() -> browser.open("maya", page))).hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void one_click_confirms_it_and_takes_the_question_away() throws Exception {
        submit("ines", STALE, "/confirmation", "seen", STALE);
        assertThat(browser.page("ines", OBJECTIVES).text()).doesNotContain("Do you still want this?", "now stale");
        assertThat(counting(STALE, "word")).isEqualTo("PARTNER");
    }

    @Test
    void a_correction_replaces_the_words_and_keeps_the_earlier_ones() throws Exception {
        String better = "Fill night shifts ten days ahead";
        UUID id = id(STALE);
        for (int i = 0; i < 2; i++) submit("ines", id, "/confirmation", "seen", STALE, "wording", better);
        assertThat(count("select count(*) from confirmation where wording = '" + better + "'"))
                .isEqualTo(1);
        assertThat(browser.page("ines", path(better)).text()).contains("“" + better + "”", "before: “" + STALE + "”");
    }

    @Test
    void nobody_answers_to_words_that_were_changed_meanwhile() throws Exception {
        UUID id = id(STALE);
        submit("ines", id, "/confirmation", "seen", STALE, "wording", "Other words");
        MvcResult answer = submit("ines", id, "/confirmation", "seen", STALE);
        assertThat(answer.getResponse().getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).text())
                .contains("The words were changed meanwhile", "“Other words”");
    }

    @Test
    void one_click_says_no_longer_and_another_wants_it_again() throws Exception {
        submit("ines", STALE, "/retirement", "seen", STALE);
        assertThat(browser.page("ines", OBJECTIVES).text()).doesNotContain(STALE);
        assertThat(browser.page("maya", OBJECTIVES + "?retired=true").text()).contains(STALE);
        submit("ines", STALE, "/confirmation", "seen", STALE);
        assertThat(browser.page("ines", OBJECTIVES).text()).contains(STALE);
    }

    @Test
    void a_brm_speaks_for_somebody_named_who_has_not_left_on_a_day_that_has_come() throws Exception {
        assertThat(error(onBehalf("", today.date()), "contactId")).isEqualTo("Name the person who said it.");
        assertThat(error(onBehalf(sofia(), today.date().plusDays(1)), "saidOn"))
                .isEqualTo("This day is still to come.");
        jdbc.sql("update contact set left_on = current_date where name = 'Sofia Almeida'")
                .update();
        assertThat(error(onBehalf(sofia(), today.date()), "contactId")).startsWith("Sofia Almeida has left.");
    }

    @Test
    void the_page_says_on_whose_behalf() throws Exception {
        onBehalf(sofia(), today.date().minusDays(1));
        assertThat(browser.page("ines", path(STALE)).text())
                .contains("Sofia Almeida on", "entered on their behalf by Maya Brand", "on their behalf");
        assertThat(counting(STALE, "word")).isEqualTo("ON_BEHALF");
    }

    @Test
    void their_own_fresh_word_goes_before_one_on_their_behalf() throws Exception {
        submit("maya", PAPERWORK, "/confirmation", "seen", PAPERWORK, "contactId", sofia(), "saidOn", today.date());
        assertThat(counting(PAPERWORK, "word")).isEqualTo("PARTNER");
    }

    /** Their own is 200 days old by then; when the other was said, it was not. */
    @Test
    void a_fresh_word_on_their_behalf_goes_before_their_own_that_has_grown_old() throws Exception {
        jdbc.sql("update confirmation set said_on = :day, entered_on = :day where wording = :words")
                .param("day", today.date().minusDays(200))
                .param("words", PAPERWORK)
                .update();
        assertThat(browser.page("ines", path(PAPERWORK)).text()).contains("now stale");
        LocalDate said = today.date().minusDays(30);
        submit("maya", PAPERWORK, "/confirmation", "seen", PAPERWORK, "contactId", sofia(), "saidOn", said);
        assertThat(browser.page("ines", path(PAPERWORK)).text())
                .contains("on their behalf")
                .doesNotContain("now stale");
    }

    @Test
    void the_partner_adds_one_that_is_confirmed_at_once_and_holds_no_notes_of_it() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "ines", OBJECTIVES, "id", id, "statement", "Quiet nights", "kind", "PEOPLE", "notes", "Not theirs");
        assertThat(counting("Quiet nights", "said_on::text"))
                .isEqualTo(today.date().toString());
        assertThat(count("select count(*) from objective where notes = 'Not theirs'"))
                .isZero();
        assertThat(count("select count(*) from ledger_objective where kind = 'PARTNER_ACT' and title = 'Quiet nights'"))
                .isEqualTo(1);
    }

    @Test
    void what_is_internal_reaches_no_partner() throws Exception {
        jdbc.sql("update objective set notes = 'Budget is weak'").update();
        for (String who : new String[] {"maya", "ines"})
            for (String address : new String[] {path(PAPERWORK), path(PAPERWORK) + "/confirmation"}) {
                String html = browser.open(who, address).getResponse().getContentAsString();
                boolean shown = who.equals("maya") && address.equals(path(PAPERWORK));
                for (String secret : new String[] {"Budget is weak", "420 h", "Labels are printed at the bed"})
                    assertThat(html.contains(secret))
                            .as(who + " reads " + secret + " at " + address)
                            .isEqualTo(shown);
            }
        assertThat(browser.page("ines", path(PAPERWORK)).text()).contains("Mobile printers on the wards", "Project");
    }

    @Test
    void an_activity_tells_whom_it_serves_and_is_tied_once() throws Exception {
        UUID activity = jdbc.sql("select id from activity where name = 'Network of the new wing'")
                .query(UUID.class)
                .single();
        UUID tie = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            submit("maya", STALE, "/ties", "newId", tie, "activityId", activity, "why", "Rosters load at once");
        assertThat(browser.page("audit", "/activities/" + activity).text())
                .contains(STALE, "Nursing operations", "Rosters load at once");
        onBehalf(sofia(), today.date().minusDays(1));
        assertThat(browser.page("audit", "/activities/" + activity).text()).contains("on their behalf");
        MvcResult again = submit("maya", STALE, "/ties", "activityId", activity, "why", "Once more");
        assertThat(error(again, "activityId")).contains("already");
        submit("maya", STALE, "/ties/" + tie + "/removal");
        assertThat(browser.page("maya", "/activities/" + activity).text()).doesNotContain(STALE);
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        MvcResult answer = submit("ines", STALE, "/confirmation", "seen", STALE);
        assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).text())
                .contains("The partner is archived.");
        browser.submit("maya", OBJECTIVES, "statement", "Too late", "kind", "PEOPLE");
        assertThat(count("select count(*) from objective where statement = 'Too late'"))
                .isZero();
    }

    @Test
    void an_objective_of_another_partner_is_not_found() throws Exception {
        String elsewhere = "/partners/supply-chain/objectives/" + id(STALE);
        for (String address : new String[] {elsewhere, elsewhere + "/confirmation", elsewhere + "/edit"})
            assertThat(browser.open("maya", address).getResponse().getStatus()).isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere + "/question").getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void the_second_of_two_is_told_and_keeps_what_they_typed() throws Exception {
        Object[] first = {"id", id(STALE), "version", version(), "statement", STALE, "kind", "PEOPLE", "target", "3"};
        Object[] second = {"id", id(STALE), "version", version(), "statement", STALE, "kind", "PEOPLE", "target", "2"};
        submit("maya", STALE, "", first);
        MvcResult answer = submit("tom", STALE, "", second);
        var page = Jsoup.parse(answer.getResponse().getContentAsString());
        assertThat(page.text()).contains("Somebody else changed this", "Target: none → 3");
        assertThat(page.select("#target").val()).isEqualTo("2");
    }

    @Test
    void the_ledger_knows_the_days_of_the_work_for_it() {
        assertThat(count("""
                        select cast(detail ->> 'activityUntil' as date) - date '%s'
                          from ledger_objective where kind = 'OBJECTIVE' and title = '%s'
                        """.formatted(today.date(), PAPERWORK))).isEqualTo(90);
        assertThat(count("""
                        select jsonb_array_length(detail -> 'activities')
                          from ledger_objective where kind = 'OBJECTIVE' and title = '%s'
                        """.formatted(PAPERWORK))).isEqualTo(2);
    }

    private MvcResult onBehalf(Object contact, LocalDate saidOn) throws Exception {
        return submit("maya", STALE, "/confirmation", "seen", STALE, "contactId", contact, "saidOn", saidOn);
    }

    private MvcResult submit(String who, String statement, String noun, Object... fields) throws Exception {
        return browser.submit(who, path(statement) + noun, fields);
    }

    private MvcResult submit(String who, UUID id, String noun, Object... fields) throws Exception {
        return browser.submit(who, OBJECTIVES + "/" + id + noun, fields);
    }

    private static String error(MvcResult answer, String field) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select("#" + field + "-error")
                .text();
    }

    private String path(String statement) {
        return OBJECTIVES + "/" + id(statement);
    }

    private UUID id(String statement) {
        return jdbc.sql("select id from objective where statement = :statement")
                .param("statement", statement)
                .query(UUID.class)
                .single();
    }

    private int version() {
        return count("select version from objective where statement = '" + STALE + "'");
    }

    private UUID sofia() {
        return jdbc.sql("select id from contact where name = 'Sofia Almeida'")
                .query(UUID.class)
                .single();
    }

    /** Of the confirmation that counts. */
    private String counting(String statement, String column) {
        return jdbc.sql(
                        "select c.%s from objective_confirmed_on(:today) c join objective o on o.id = c.objective_id where statement = :it"
                                .formatted(column))
                .param("today", today.date())
                .param("it", statement)
                .query(String.class)
                .single();
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
