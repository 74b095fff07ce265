package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class TimelinePageTests {

    private static final String NURSING = "/partners/nursing-operations";
    private static final String TIMELINE = NURSING + "/timeline";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MessageSource messages;

    @Autowired
    Today today;

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INTERACTIONS, Walked the night shift on 7A",
        "HELP, Declined: Sit in on the bed crisis call",
        "HELP, Thanked: Training for the new night leads",
        "HELP, Request declined: A second bed board in the lobby",
        "PROPOSALS, Verdict: One label instead of two",
        "PROPOSALS, Commented: Handover in one screen",
        "OBJECTIVES, Objective confirmed: 30 minutes less paperwork per shift",
        "PROMISES, Promise late: Test plan for the bed board",
        "PROMISES, Promise kept: Spare scanner for 7A",
        "IMPROVEMENTS, Improvement: Ward PCs lock after five minutes",
        "IMPROVEMENTS, Impact confirmed: Discharge list prints itself",
        "IMPROVEMENTS, Impact heard of: No second label on 7A and 5C",
        "IMPROVEMENTS, Harm: Printers on 4B were down for 3 hours",
        "IMPROVEMENTS, No good answer yet: Two night shifts without the bed plan",
        "IMPROVEMENTS, Workaround decided on: The old carts cannot show the bed plan",
        "IMPROVEMENTS, Workaround gone: Labels carry the old ward number",
        "DEMAND, Demand: Printers that come along",
        "DEMAND, Agreed on: Know by noon which beds are free at six",
        "COMPLAINTS, Complaint: Accounts of new nurses come a week late",
        "COMPLAINTS, Done about a complaint: The new screens are too bright at night",
        "COMPLAINTS, Complaint not settled yet: The night desk sends us from one to the next",
        "COMPLAINTS, Complaint settled: The new screens are too bright at night",
        "VALUE, Where we want to be: Beds and nights are planned together",
        "VALUE, Value plan reviewed: Time for patients",
        "VALUE, Outcome confirmed: Ward clerks have six hours a month back",
        "VIEWS, The round has ended:",
    })
    void tells_of_every_kind_of_record_and_of_one_alone(Topic topic, String happened) throws Exception {
        assertThat(String.join("\n", everything("maya", TIMELINE))).contains(happened);
        assertThat(String.join("\n", everything("maya", TIMELINE + "?topic=" + topic)))
                .contains(happened);
        Topic other = Topic.values()[(topic.ordinal() + 1) % Topic.values().length];
        assertThat(String.join("\n", everything("maya", TIMELINE + "?topic=" + other)))
                .doesNotContain(happened);
    }

    @Test
    void reaches_back_to_the_first_day_without_leaving_anything_out_or_telling_it_twice() throws Exception {
        List<String> all = everything("maya", TIMELINE);
        List<String> addresses = links(browser.page("maya", TIMELINE));
        assertThat(all.get(all.size() - 1)).startsWith("The record begins: Nursing operations");
        assertThat(all).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(addresses).isNotEmpty().allMatch(address -> address.startsWith(NURSING));
        int apart = 0;
        for (Topic topic : Topic.values())
            apart += everything("maya", TIMELINE + "?topic=" + topic).size();
        assertThat(all).hasSize(apart + 1 + count("select count(*) from assignment where partner_id = " + nursing()));
    }

    @Test
    void leads_to_pages_that_its_reader_may_open() throws Exception {
        for (String who : List.of("maya", "ines"))
            for (String address : links(browser.page(who, TIMELINE)))
                assertThat(browser.open(who, address).getResponse().getStatus())
                        .as(who + " at " + address)
                        .isEqualTo(200);
    }

    @Test
    void tells_a_partner_nothing_internal() throws Exception {
        log("Budget is not safe", today.date().toString());
        assertThat(html("maya")).contains("Budget is not safe", "Internal");
        assertThat(html("ines"))
                .contains("Offered help:")
                .doesNotContain(
                        "Budget is not safe", "Internal", "learning", "dead accounts", "Shared", "BRM:", "Deputy:");
    }

    @Test
    void marks_what_is_late_and_what_is_planned() throws Exception {
        log("Look at the new wing", today.date().plusDays(9).toString());
        Document page = browser.page("maya", TIMELINE);
        assertThat(page.select("li:contains(Look at the new wing)").text()).contains("planned");
        assertThat(page.select("li:contains(Test plan for the bed board) .lo-alert"))
                .isNotEmpty();
    }

    @Test
    void says_who_wrote_down_what_somebody_else_had_said() throws Exception {
        assertThat(browser.page("maya", TIMELINE + "?topic=OBJECTIVES")
                        .select("li:contains(Know by noon)")
                        .text())
                .contains("Sofia Almeida, entered by Maya Brand");
    }

    @Test
    void lists_the_interactions() throws Exception {
        String address = target(browser.open("ines", NURSING + "/interactions"));
        assertThat(address).isEqualTo(TIMELINE + "?topic=INTERACTIONS");
        assertThat(browser.page("ines", address).text())
                .contains("Nursing plans the move of the wards")
                .doesNotContain("Walked the night shift");
        assertThat(browser.page("dmitri", "/partners/facilities/timeline?topic=INTERACTIONS")
                        .text())
                .contains("Nothing of this kind has happened yet");
    }

    @Test
    void has_words_for_everything_that_can_happen() {
        Stream.of(Happening.values())
                .filter(kind -> kind != Happening.LOGGED)
                .forEach(kind -> assertThat(messages.getMessage("Happening." + kind, null, Locale.ENGLISH))
                        .endsWith(":"));
        for (Topic topic : Topic.values())
            assertThat(messages.getMessage("Topic." + topic, null, Locale.ENGLISH))
                    .isNotBlank();
    }

    @Test
    void begins_anew_at_a_mangled_place() throws Exception {
        assertThat(browser.page("maya", TIMELINE + "?after=2026-99-99~x~1").select("li"))
                .hasSize(browser.page("maya", TIMELINE).select("li").size());
    }

    /** Every row of every stretch, in order. */
    private List<String> everything(String who, String address) throws Exception {
        List<String> rows = new ArrayList<>();
        for (String next = address; !next.isEmpty(); ) {
            Document page = browser.page(who, next);
            page.select("li.lo-row")
                    .forEach(row -> rows.add(row.text() + " " + row.select("a").attr("href")));
            next = page.select("a[href*='after=']").attr("href");
        }
        return rows;
    }

    private static List<String> links(Document page) {
        return page.select("li.lo-row a").eachAttr("href");
    }

    private String html(String who) throws Exception {
        return browser.open(who, TIMELINE).getResponse().getContentAsString();
    }

    private void log(String summary, String day) throws Exception {
        browser.submit(
                "maya",
                NURSING + "/interactions",
                "id",
                UUID.randomUUID(),
                "summary",
                summary,
                "origin",
                "JOINT",
                "minutes",
                30,
                "happenedOn",
                day,
                "learned",
                "They doubt us");
    }

    private String nursing() {
        return "(select id from partner where slug = 'nursing-operations')";
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }
}
