package org.leanout.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The lines of a plan: who sees them, what they say and what becomes of them. */
class PlanLinePageTests extends OnValue {

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
}
