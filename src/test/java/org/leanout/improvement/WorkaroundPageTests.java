package org.leanout.improvement;

import static org.assertj.core.api.Assertions.assertThat;

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
class WorkaroundPageTests {

    private static final String LIST = "/partners/nursing-operations/workarounds";

    /** Nobody has decided on it; mended three times in the last 30 days. */
    private static final String BEDS = "Bed list and pharmacy list do not agree";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void lists_what_is_undecided_first_and_says_what_all_of_it_takes() throws Exception {
        Document page = browser.page("ines", LIST);
        assertThat(page.select("[aria-labelledby=undecided]").text())
                .contains(BEDS, "3 times, 75 minutes in 30 days", "2 hold · 75 minutes in 30 days · oldest since")
                .contains("1 made permanent");
        assertThat(page.select("[aria-labelledby=decided]").text()).contains("The old carts", "accepted");
        assertThat(page.select("[aria-labelledby=gone]").text()).contains("Labels carry the old ward number");
        assertThat(browser.page("tom", "/partners/marketing/workarounds").text())
                .contains("No workaround is on file", "Note the next one");
    }

    @Test
    void either_side_adds_what_it_took_and_once() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) mend("ines", "id", id, "minutes", 40, "happenedOn", today.date());
        mend("maya", "minutes", 5, "happenedOn", today.date());
        assertThat(browser.page("maya", path())
                        .select("[aria-labelledby=mendings]")
                        .text())
                .contains("5 times, 120 min in 30 days · 6 times, 155 min in all", "40 min", "Ines Okafor");
        browser.submit("maya", path() + "/mendings/" + id + "/removal");
        assertThat(browser.page("maya", path()).text()).contains("120 min in 30 days");
        browser.submit("ines", path() + "/mendings/" + id + "/removal");
        assertThat(browser.page("maya", path()).text()).contains("80 min in 30 days");
    }

    @Test
    void leads_to_every_time_it_was_mended() throws Exception {
        for (int i = 1; i <= 52; i++) mend("maya", "id", UUID.randomUUID(), "minutes", i, "happenedOn", today.date());
        Document latest = browser.page("ines", path());
        assertThat(latest.select("[aria-labelledby=mendings] li")).hasSize(50);
        Document rest = browser.page("ines", latest.select(".lo-pager a").attr("href"));
        assertThat(rest.select("[aria-labelledby=mendings] li")).hasSize(6);
        assertThat(rest.select(".lo-pager a").attr("href")).isEqualTo(path());
    }

    @Test
    void what_is_wrong_with_a_time_stands_beside_it_and_stays_typed() throws Exception {
        Document page =
                read(mend("ines", "minutes", 0, "happenedOn", today.date().plusDays(1), "note", "Hm"));
        assertThat(page.select("#minutes-error").text()).isEqualTo("At least 1.");
        assertThat(page.select("#note").val()).isEqualTo("Hm");
        Document late =
                read(mend("ines", "minutes", 5, "happenedOn", today.date().plusDays(1)));
        assertThat(late.select("#happenedOn-error").text()).isEqualTo("This day is still to come.");
        assertThat(late.select("#minutes").val()).isEqualTo("5");
    }

    @Test
    void becomes_an_improvement_that_the_partner_sees_and_holds_until_it_is_gone() throws Exception {
        assertThat(browser.page("maya", path() + "/improvement").select("#task").val())
                .isEqualTo("Planning the early shift");
        assertThat(read(promote(UUID.randomUUID(), "")).select("#what-error").text())
                .isEqualTo("Say something here.");
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) promote(id, "One list for both");
        String improvement = "/partners/nursing-operations/improvements/" + id;
        assertThat(browser.page("ines", path())
                        .select("a[href=" + improvement + "]")
                        .text())
                .isEqualTo("One list for both");
        assertThat(browser.page("ines", improvement).text()).contains("planned");
        browser.submit(
                "maya",
                improvement + "/closing",
                "version",
                0,
                "closedOn",
                today.date(),
                "effect",
                "GOOD",
                "words",
                "Done",
                "source",
                "Me");
        assertThat(browser.page("maya", path()).text()).contains("Is this gone?");
        browser.submit("maya", path() + "/end");
        assertThat(browser.page("maya", path()).select("form[action$=mendings]"))
                .isEmpty();
        browser.submit("maya", path() + "/return");
        assertThat(state()).isEqualTo("OPEN");
    }

    @Test
    void becomes_a_problem_or_is_accepted_with_words() throws Exception {
        assertThat(String.valueOf(browser.submit("maya", path() + "/acceptance")
                        .getFlashMap()
                        .get("refused")))
                .isEqualTo("Say why it stays.");
        browser.submit("maya", path() + "/problem", "reference", "Problem 9");
        assertThat(browser.page("ines", path()).text()).contains("with problem management", "Problem 9");
        browser.submit("maya", path() + "/acceptance", "reason", "Too few beds");
        assertThat(browser.page("ines", LIST).text()).contains("2 made permanent");
        assertThat(browser.page("ines", path()).text()).contains("Too few beds").doesNotContain("Problem 9");
    }

    @Test
    void sent_twice_is_one_and_is_removed_on_the_same_day_only() throws Exception {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) note(id, "Two screens");
        assertThat(browser.page("ines", LIST).select("a[href$=" + id + "]")).hasSize(1);
        browser.submit("maya", LIST + "/" + id + "/removal");
        assertThat(status("maya", LIST + "/" + id)).isEqualTo(404);
        browser.submit("maya", path() + "/removal");
        assertThat(status("maya", path())).isEqualTo(200);
    }

    @Test
    void the_second_of_two_is_told_and_keeps_what_they_typed() throws Exception {
        UUID id = UUID.randomUUID();
        note(id, "One");
        Object[] fields = {"version", 0, "what", "Two", "task", "t", "holds", "h", "sinceOn", today.date()};
        browser.submit("tom", LIST + "/" + id, fields);
        fields[3] = "Three";
        Document page = read(browser.submit("maya", LIST + "/" + id, fields));
        assertThat(page.text()).contains("Somebody else changed this", "One → Two");
        assertThat(page.select("#what").val()).isEqualTo("Three");
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        mend("ines", "minutes", 40, "happenedOn", today.date());
        browser.submit("maya", path() + "/end");
        assertThat(state()).isEqualTo("OPEN");
        assertThat(browser.page("ines", path()).text()).contains("75 min in 30 days");
        assertThat(browser.page("maya", path()).select("main form")).isEmpty();
    }

    @Test
    void a_workaround_of_another_partner_is_not_found() throws Exception {
        String elsewhere = "/partners/supply-chain/workarounds/" + id();
        for (String noun : List.of("", "/edit", "/improvement"))
            assertThat(status("maya", elsewhere + noun)).as(noun).isEqualTo(404);
        UUID mending = jdbc.sql("select id from mending where workaround_id = :id limit 1")
                .param("id", id())
                .query(UUID.class)
                .single();
        for (String noun : List.of("/end", "/return", "/mendings/" + mending + "/removal"))
            assertThat(browser.submit("maya", elsewhere + noun).getResponse().getStatus())
                    .as(noun)
                    .isEqualTo(404);
    }

    private MvcResult mend(String who, Object... fields) throws Exception {
        return browser.submit(who, path() + "/mendings", fields);
    }

    private MvcResult promote(UUID id, String what) throws Exception {
        return browser.submit(
                "maya", path() + "/improvement", "id", id, "what", what, "task", "Planning", "kind", "FASTER");
    }

    private void note(UUID id, String what) throws Exception {
        browser.submit("maya", LIST, "id", id, "what", what, "task", "t", "holds", "h", "sinceOn", today.date());
    }

    private String path() {
        return LIST + "/" + id();
    }

    private UUID id() {
        return jdbc.sql("select id from workaround where what = :what")
                .param("what", BEDS)
                .query(UUID.class)
                .single();
    }

    private String state() {
        return jdbc.sql("select state from workaround where what = :what")
                .param("what", BEDS)
                .query(String.class)
                .single();
    }

    private int status(String who, String address) throws Exception {
        return browser.open(who, address).getResponse().getStatus();
    }

    private static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }
}
