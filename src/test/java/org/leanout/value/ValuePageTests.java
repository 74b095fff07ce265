package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

@OnTheCast
class ValuePageTests {

    private static final String NURSING = "/partners/nursing-operations/value";
    private static final String SUPPLY = "/partners/supply-chain/value";
    private static final String OPEN = "Second prints are down to 9 a week";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void a_plan_counts_when_both_sides_have_agreed() throws Exception {
        assertThat(browser.page("maya", SUPPLY).text()).contains("There is no joint value plan yet");
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) write(SUPPLY, "id", id, "title", "Stock", "lines[0].outcome", "Know what is short");
        browser.submit("maya", SUPPLY + "/agreement", "edition", 1);
        assertThat(plans("supply-chain")).isEmpty();
        browser.submit("jonas", SUPPLY + "/agreement", "edition", 1);
        assertThat(plans("supply-chain")).containsExactly("PARTNER " + today.date());
        assertThat(browser.page("jonas", SUPPLY).text()).contains("Supply chain agreed Jonas Lind on");
    }

    @Test
    void a_brm_agrees_on_behalf_of_somebody_named() throws Exception {
        write(SUPPLY, "title", "Stock", "lines[0].outcome", "Know what is short");
        browser.submit("maya", SUPPLY + "/agreement", "edition", 1);
        MvcResult nobody = browser.submit("maya", SUPPLY + "/consent", "edition", 1, "saidOn", today.date());
        assertThat(read(nobody).select("#contactId-error").text()).isEqualTo("Name the person who said it.");
        LocalDate day = today.date().minusDays(2);
        browser.submit("maya", SUPPLY + "/consent", "edition", 1, "saidOn", day, "contactId", contact("Mira Stolz"));
        assertThat(plans("supply-chain")).containsExactly("ON_BEHALF " + today.date());
        assertThat(browser.page("jonas", SUPPLY).text()).contains("Mira Stolz on", "on their behalf by Maya Brand");
    }

    @Test
    void a_change_of_the_text_asks_both_sides_again() throws Exception {
        assertThat(plans("nursing-operations")).hasSize(1);
        write(NURSING, change("Less paper on every ward"));
        assertThat(plans("nursing-operations")).isEmpty();
        assertThat(browser.page("ines", NURSING).text()).contains("edition 2", "Nursing operations not agreed yet");
        MvcResult old = browser.submit("ines", NURSING + "/agreement", "edition", 1);
        assertThat(old.getResponse().getRedirectedUrl()).isEqualTo(NURSING);
        assertThat(plans("nursing-operations")).isEmpty();
        for (String who : List.of("maya", "ines")) browser.submit(who, NURSING + "/agreement", "edition", 2);
        assertThat(plans("nursing-operations")).containsExactly("PARTNER " + today.date());
    }

    @Test
    void saving_without_a_change_asks_nobody() throws Exception {
        assertThat(write(NURSING, fields(browser.page("maya", NURSING + "/plan")))
                        .getResponse()
                        .getStatus())
                .isEqualTo(302);
        assertThat(plans("nursing-operations")).hasSize(1);
    }

    @Test
    void the_second_of_two_is_told_and_keeps_what_they_typed() throws Exception {
        Object[] first = change("Less paper");
        Object[] second = change("No paper");
        write(NURSING, first);
        Document page = read(browser.submit("tom", NURSING + "/plan", second));
        assertThat(page.text()).contains("Somebody else changed this");
        assertThat(page.select("[name='lines[0].outcome']").val()).isEqualTo("No paper");
    }

    @Test
    void a_form_sent_twice_blames_nobody() throws Exception {
        Object[] fields = change("Less paper on every ward");
        for (int i = 0; i < 2; i++)
            assertThat(write(NURSING, fields).getResponse().getStatus()).isEqualTo(302);
        assertThat(browser.page("ines", NURSING).text()).contains("edition 2");
    }

    @Test
    void both_sides_see_what_was_taken_out_and_nothing_shared_becomes_internal() throws Exception {
        Object[] taken = change("Less paper on every ward");
        List<Object> hidden = new ArrayList<>(List.of(taken));
        hidden.addAll(List.of("lines[0].internal", "true"));
        assertThat(read(browser.submit("maya", NURSING + "/plan", hidden.toArray()))
                        .text())
                .contains("so it cannot become internal");
        List<Object> without = new ArrayList<>(List.of(taken));
        without.addAll(List.of("lines[0].removed", "true"));
        write(NURSING, without.toArray());
        for (String who : List.of("maya", "ines"))
            assertThat(browser.page(who, NURSING).select("details[open]:contains(One line was taken out) li"))
                    .hasSize(1);
    }

    @Test
    void two_lines_with_one_made_up_id_are_told() throws Exception {
        UUID same = UUID.randomUUID();
        var answer = browser.submit(
                "maya",
                SUPPLY + "/plan",
                "title",
                "Stock",
                "lines[0].id",
                same,
                "lines[0].outcome",
                "Know what is short",
                "lines[1].id",
                same,
                "lines[1].outcome",
                "Know what is not");
        assertThat(read(answer).text()).contains("Two lines are one and the same");
    }

    @Test
    void keeps_what_was_typed_into_a_line_that_is_wrong() throws Exception {
        Document page = read(browser.submit(
                "maya",
                SUPPLY + "/plan",
                "title",
                "Stock",
                "lines[0].outcome",
                "Know",
                "lines[0].byOn",
                "soon",
                "lines[1].measure",
                "Days"));
        assertThat(page.select("#title").val()).isEqualTo("Stock");
        assertThat(page.select("[name='lines[0].outcome']").val()).isEqualTo("Know");
        assertThat(page.select("[id='lines[0].byOn-error']").text()).startsWith("This is not a day.");
        Document other = read(browser.submit("maya", SUPPLY + "/plan", "title", "Stock", "lines[1].measure", "Days"));
        assertThat(other.select("[id='lines[1].outcome-error']").text()).isEqualTo("Say something here.");
    }

    @Test
    void a_review_counts_when_the_partner_says_so_too() throws Exception {
        String before = plans("nursing-operations").get(0);
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "maya",
                    NURSING + "/review",
                    "id",
                    id,
                    "heldOn",
                    today.date().minusDays(1));
        assertThat(plans("nursing-operations")).containsExactly(before);
        assertThat(browser.page("ines", NURSING).text()).contains("waits for the partner’s word");
        browser.submit("ines", NURSING + "/confirmation", "review", id);
        assertThat(plans("nursing-operations"))
                .containsExactly("PARTNER " + today.date().minusDays(1));
    }

    @Test
    void a_review_on_their_behalf_takes_nothing_from_their_own_word() throws Exception {
        String before = plans("nursing-operations").get(0);
        browser.submit("maya", NURSING + "/review", "heldOn", today.date(), "contactId", contact("Ines Okafor"));
        assertThat(plans("nursing-operations")).containsExactly(before);
        assertThat(browser.page("ines", NURSING).text()).contains("entered on their behalf by Maya Brand");
    }

    @Test
    void nobody_reviews_a_plan_that_is_not_agreed_or_on_a_day_to_come() throws Exception {
        write(SUPPLY, "title", "Stock", "lines[0].outcome", "Know what is short");
        assertThat(read(browser.submit("maya", SUPPLY + "/review", "heldOn", today.date()))
                        .text())
                .contains("Both sides agree to the plan first");
        var tomorrow = browser.submit(
                "ines", NURSING + "/review", "heldOn", today.date().plusDays(1));
        assertThat(read(tomorrow).select("#heldOn-error").text()).isEqualTo("This day is still to come.");
    }

    @Test
    void one_click_confirms_an_outcome() throws Exception {
        int acts = acts();
        for (int i = 0; i < 2; i++) answer("ines", "version", 0, "answer", "CONFIRMED");
        assertThat(outcome()).isEqualTo("PARTNER " + today.date());
        assertThat(acts()).isEqualTo(acts + 1);
    }

    @Test
    void an_outcome_that_is_not_so_says_why_and_counts_nothing() throws Exception {
        assertThat(read(answer("ines", "version", 0, "answer", "NOT_SO"))
                        .select("#words-error")
                        .text())
                .isEqualTo("Say something here.");
        answer("ines", "version", 0, "answer", "NOT_SO", "words", "It is twelve");
        assertThat(outcome()).isEqualTo("none");
        assertThat(browser.page("maya", path()).text()).contains("Not so, Ines Okafor on", "It is twelve");
        String path = path();
        browser.submit(
                "maya",
                path,
                "id",
                id(),
                "version",
                1,
                "what",
                "Twelve",
                "benefits",
                "PARTNER",
                "realisedOn",
                today.date());
        assertThat(browser.page("ines", path).text())
                .contains("Twelve", "Ines Okafor on", "of what stood here before: not so.", "It is twelve");
    }

    @Test
    void an_outcome_on_their_behalf_is_told_as_such_and_can_become_their_own() throws Exception {
        answer(
                "maya",
                "version",
                0,
                "answer",
                "CONFIRMED",
                "contactId",
                contact("Sofia Almeida"),
                "saidOn",
                today.date());
        assertThat(outcome()).startsWith("ON_BEHALF");
        assertThat(browser.page("ines", path()).text()).contains("entered on their behalf by Maya Brand");
        answer("ines", "version", 1, "answer", "CONFIRMED");
        assertThat(outcome()).startsWith("PARTNER");
    }

    @Test
    void nobody_answers_to_what_was_changed_meanwhile() throws Exception {
        Object[] fields = {
            "id", id(), "version", 0, "what", OPEN, "measured", "By eye", "benefits", "BOTH", "realisedOn", today.date()
        };
        browser.submit("maya", path(), fields);
        assertThat(answer("ines", "version", 0, "answer", "CONFIRMED")
                        .getResponse()
                        .getStatus())
                .isEqualTo(422);
        assertThat(outcome()).isEqualTo("none");
    }

    @Test
    void what_the_partner_tells_is_confirmed_at_once() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "ines",
                    NURSING + "/outcomes",
                    "id",
                    id,
                    "what",
                    "Calmer nights",
                    "benefits",
                    "THEIR_CUSTOMERS",
                    "realisedOn",
                    today.date());
        assertThat(jdbc.sql("select word from ledger_value where kind = 'OUTCOME' and title = 'Calmer nights'")
                        .query(String.class)
                        .list())
                .containsExactly("PARTNER");
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        answer("ines", "version", 0, "answer", "CONFIRMED");
        assertThat(outcome()).isEqualTo("none");
        write(SUPPLY, "title", "Stock", "lines[0].outcome", "Know what is short");
        browser.submit("maya", SUPPLY + "/agreement", "edition", 1);
        assertThat(browser.page("maya", SUPPLY).text()).contains("There is no joint value plan yet");
    }

    @Test
    void an_outcome_of_another_partner_is_not_found() throws Exception {
        for (String noun : List.of("", "/edit", "/answer"))
            assertThat(browser.open("maya", SUPPLY + "/outcomes/" + id() + noun)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        UUID review =
                jdbc.sql("select id from plan_review limit 1").query(UUID.class).single();
        assertThat(browser.submit("jonas", SUPPLY + "/confirmation", "review", review)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void internal_lines_are_for_it_alone() throws Exception {
        String note = "The print servers are renewed before the labels grow";
        assertThat(browser.page("maya", NURSING).select(".lo-internal").text()).contains("Internal", note);
        assertThat(browser.page("maya", NURSING + "/review").text()).contains(note);
        for (String page : List.of("", "/review", "/outcomes/new"))
            assertThat(browser.page("ines", NURSING + page).text()).doesNotContain(note);
        UUID line = line(note);
        browser.submit(
                "ines", NURSING + "/review", "heldOn", today.date(), "values[0].lineId", line, "values[0].amount", 3);
        assertThat(noted(line)).isEmpty();
        Document form = browser.page("maya", NURSING + "/plan");
        form.select("[name='lines[2].outcome']").val("Not before January");
        write(NURSING, fields(form));
        assertThat(plans("nursing-operations")).hasSize(1);
        form.select("[name='lines[2].outcome']").val("Not before March");
        assertThat(read(write(NURSING, fields(form))).text())
                .contains("Somebody else changed this", "Edition of IT’s own");
    }

    @Test
    void shows_from_where_to_where_and_who_looks_after_it() throws Exception {
        String page = browser.page("ines", NURSING)
                .select("section[aria-labelledby=plan] table")
                .text();
        assertThat(page)
                .contains("70 minutes", "62 minutes", "40 minutes", "26% of the way")
                .contains("IT: Maya Brand · Nursing operations: Ines Okafor", "30 minutes less paperwork per shift");
    }

    @Test
    void a_review_notes_how_far_the_lines_have_come() throws Exception {
        UUID id = UUID.randomUUID();
        UUID line = line("No label is printed twice");
        Object[] fields = {
            "id", id, "heldOn", today.date(), "values[0].lineId", line, "values[0].amount", "4", "values[1].amount", ""
        };
        for (int i = 0; i < 2; i++) browser.submit("ines", NURSING + "/review", fields);
        assertThat(noted(line)).containsExactly("18", "4");
        assertThat(browser.page("ines", NURSING).text()).contains("reached", "2 reviews");
    }

    @Test
    void a_review_that_is_refused_keeps_the_values() throws Exception {
        Object[] late = {"heldOn", today.date().plusDays(1), "values[0].lineId", line("No label is printed twice")};
        Object[] fields = Stream.concat(Stream.of(late), Stream.of("values[0].amount", "4"))
                .toArray();
        Document page = read(browser.submit("ines", NURSING + "/review", fields));
        assertThat(page.select("[name='values[0].amount']").val()).isEqualTo("4");
        assertThat(page.select("#heldOn-error").text()).isEqualTo("This day is still to come.");
    }

    @Test
    void a_line_that_is_taken_out_keeps_its_words_and_values() throws Exception {
        UUID line = line("No label is printed twice");
        Document form = browser.page("maya", NURSING + "/plan");
        form.select("[name='lines[1].removed']").attr("checked", "checked");
        write(NURSING, fields(form));
        Document page = browser.page("ines", NURSING);
        assertThat(page.select("table").text()).doesNotContain("No label is printed twice");
        assertThat(page.select("details li").text()).contains("No label is printed twice, taken out on");
        assertThat(browser.page("maya", NURSING)
                        .select("[aria-labelledby=history]")
                        .text())
                .contains("No label is printed twice");
        assertThat(noted(line)).containsExactly("18");
        assertThat(plans("nursing-operations")).isEmpty();
        Object[] gone = {"heldOn", today.date(), "values[0].lineId", line, "values[0].amount", "4"};
        for (String who : List.of("maya", "ines")) browser.submit(who, NURSING + "/agreement", "edition", 2);
        assertThat(read(browser.submit("ines", NURSING + "/review", gone)).text())
                .contains("is gone meanwhile");
    }

    @Test
    void names_only_whom_and_what_it_was_offered() throws Exception {
        for (String field : List.of("ownerId", "contactId", "objectiveId"))
            assertThat(write(
                                    SUPPLY,
                                    "title",
                                    "Stock",
                                    "lines[0].outcome",
                                    "Know",
                                    "lines[0]." + field,
                                    UUID.randomUUID())
                            .getResponse()
                            .getStatus())
                    .as(field)
                    .isEqualTo(404);
    }

    @Test
    void an_outcome_comes_of_a_line_and_names_who_is_served() throws Exception {
        UUID line = line("No label is printed twice");
        Document form = browser.page("maya", NURSING + "/outcomes/new?line=" + line);
        assertThat(form.select("#what").val()).isEqualTo("No label is printed twice");
        assertThat(form.select("#baseline, #reached").eachAttr("value")).containsExactly("40", "18");
        Object[] fields = fields(form);
        Document nobody = read(browser.submit("maya", NURSING + "/outcomes", fields));
        assertThat(nobody.select("#benefits-error").text()).isNotBlank();
        assertThat(nobody.select("#lineId option[selected]").text()).isEqualTo("No label is printed twice");
        form.select("#benefits option[value=THEIR_CUSTOMERS]").attr("selected", "selected");
        form.select("#serves").val("patients");
        browser.submit("maya", NURSING + "/outcomes", fields(form));
        assertThat(browser.page("ines", NURSING).text()).contains("40 → 18 · served: Their customers, patients");
        assertThat(browser.page("ines", "/partners/nursing-operations").text()).contains("served: Their customers");
    }

    @Test
    void an_outcome_names_no_line_that_is_internal_and_tells_of_none() throws Exception {
        UUID note = line("The print servers are renewed before the labels grow");
        Object[] fields = {
            "what", "Renewed", "benefits", "IT", "realisedOn", today.date(), "lineId", note, "id", UUID.randomUUID()
        };
        for (String who : List.of("maya", "ines"))
            assertThat(browser.submit(who, NURSING + "/outcomes", fields)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        assertThat(browser.open("ines", NURSING + "/outcomes/new?line=" + note)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        String label = "No label is printed twice";
        assertThat(browser.page("ines", path()).text()).contains("From which line of the plan", label);
        jdbc.sql("update plan_line set internal = true where outcome = :outcome")
                .param("outcome", label)
                .update();
        assertThat(browser.page("ines", path()).text()).doesNotContain(label);
    }

    private UUID line(String outcome) {
        return jdbc.sql("select id from plan_line where outcome = :outcome")
                .param("outcome", outcome)
                .query(UUID.class)
                .single();
    }

    private List<String> noted(UUID line) {
        return jdbc.sql("select amount from plan_value where line_id = :line order by id")
                .param("line", line)
                .query(String.class)
                .list();
    }

    private MvcResult write(String value, Object... fields) throws Exception {
        return browser.submit("maya", value + "/plan", fields);
    }

    /** The fields of the form with other words in its first line. */
    private Object[] change(String outcome) throws Exception {
        Document form = browser.page("maya", NURSING + "/plan");
        form.select("[name='lines[0].outcome']").val(outcome);
        return fields(form);
    }

    private static Object[] fields(Document form) {
        return ((FormElement) form.selectFirst("main form.card"))
                .formData().stream()
                        .filter(given -> !given.key().equals("_csrf"))
                        .flatMap(given -> Stream.of(given.key(), given.value()))
                        .toArray();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcResult answer(String who, Object... fields) throws Exception {
        return browser.submit(who, path() + "/answer", fields);
    }

    private String path() {
        return NURSING + "/outcomes/" + id();
    }

    private UUID id() {
        return jdbc.sql("select id from outcome where what = :what")
                .param("what", OPEN)
                .query(UUID.class)
                .single();
    }

    private UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }

    private List<String> plans(String slug) {
        return jdbc.sql("""
                        select l.word || ' ' || l.day from ledger_value l join partner p on p.id = l.partner_id
                         where l.kind = 'VALUE_PLAN' and p.slug = :slug
                        """).param("slug", slug).query(String.class).list();
    }

    private String outcome() {
        return jdbc.sql("select word || ' ' || day from ledger_value where kind = 'OUTCOME' and title = :title")
                .param("title", OPEN)
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private int acts() {
        return jdbc.sql("select count(*) from ledger_value where kind = 'PARTNER_ACT'")
                .query(Integer.class)
                .single();
    }
}
