package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leanout.link.Links;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits for the partner's word tells their people so, once, until they have given it; and by its link they give it. */
class ConfirmationPageTests extends OnNotices {

    private static final String SUPPLY = "/partners/supply-chain";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Links links;

    private final UUID id = Ids.next();

    @Test
    void an_improvement_once_it_is_closed_and_anew_when_it_is_corrected_after_a_no() throws Exception {
        String path = NURSING + "/improvements/" + id;
        submit("maya", NURSING + "/improvements", "id", id, "what", "Calm", "task", "Nights", "kind", "EASIER");
        submit("maya", path + "/start");
        assertThat(told()).isEmpty();
        close(path, 9);
        close(path, 9);
        close(path, 10);
        assertThat(told()).containsOnlyOnce("ines waits").doesNotContain("maya waits");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand closed an improvement", "Calm");
        submit("ines", path + "/confirmation", "version", version("improvement"), "answer", "NOT_SO", "words", "No");
        assertThat(told()).isNotEmpty().noneMatch(line -> line.endsWith("waits"));
        close(path, 2);
        assertThat(told()).containsOnlyOnce("ines waits");
        submit("ines", path + "/confirmation", "version", version("improvement"), "answer", "CONFIRMED");
        assertThat(told()).noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void an_outcome_that_it_recorded_and_none_that_they_recorded() throws Exception {
        Object[] outcome = {"id", id, "what", "Short waits", "benefits", "BOTH", "realisedOn", TODAY};
        submit("maya", NURSING + "/value/outcomes", outcome);
        assertThat(told()).contains("ines waits");
        submit("ines", NURSING + "/value/outcomes/" + id + "/answer", "version", 0, "answer", "CONFIRMED");
        assertThat(told()).noneMatch(line -> line.endsWith("waits"));
        empty();
        outcome[1] = Ids.next();
        submit("ines", NURSING + "/value/outcomes", outcome);
        assertThat(told()).isEmpty();
    }

    @Test
    void what_was_agreed_on_about_a_demand() throws Exception {
        String path = NURSING + "/demands/" + id;
        submit(
                "maya",
                NURSING + "/demands",
                "id",
                id,
                "title",
                "Beds",
                "arose",
                "ARRIVED",
                "ask",
                "A list",
                "aroseOn",
                TODAY);
        assertThat(told()).isEmpty();
        for (int i = 0; i < 2; i++)
            submit("maya", path + "/agreement", "version", 0, "agreed", "A screen", "agreedOn", TODAY);
        assertThat(told()).containsOnlyOnce("ines waits");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand noted what you agreed on", "Beds");
        submit("ines", path + "/answer", "version", version("demand"), "answer", "CONFIRMED");
        assertThat(told()).noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void a_value_plan_that_it_agrees_to_until_they_do_or_it_says_something_else() throws Exception {
        submit("maya", SUPPLY + "/value/plan", "id", id, "title", "Stock", "lines[0].outcome", "Know what is short");
        assertThat(told()).isEmpty();
        submit("maya", SUPPLY + "/value/agreement", "edition", 1);
        assertThat(told()).containsOnlyOnce("jonas waits");
        submit(
                "maya",
                SUPPLY + "/value/plan",
                "version",
                version("value_plan"),
                "title",
                "Stocks",
                "lines[0].outcome",
                "All");
        assertThat(told()).contains("jonas").noneMatch(line -> line.endsWith("waits"));
        submit("maya", SUPPLY + "/value/agreement", "edition", 2);
        assertThat(told()).containsOnlyOnce("jonas waits");
        submit("jonas", SUPPLY + "/value/agreement", "edition", 2);
        assertThat(told()).noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void what_it_meant_for_them_until_they_say_so_or_it_replies_to_harm() throws Exception {
        String path = NURSING + "/impacts/" + id;
        Object[] noted = {"id", id, "what", "Calm nights", "happenedOn", TODAY, "effect", "GOOD", "words", "Fewer calls"
        };
        for (int i = 0; i < 2; i++) submit("maya", NURSING + "/impacts", noted);
        assertThat(told()).containsOnlyOnce("ines waits").doesNotContain("maya waits");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand noted what IT meant for you", "Calm");
        submit("ines", path + "/confirmation", "version", version("impact"), "answer", "CONFIRMED");
        assertThat(told()).noneMatch(line -> line.endsWith("waits"));
        empty();
        noted[1] = Ids.next();
        noted[7] = "BAD";
        submit("maya", NURSING + "/impacts", noted);
        assertThat(told()).contains("ines waits");
        submit("maya", NURSING + "/impacts/" + noted[1] + "/replies", "text", "We are sorry", "repliedOn", TODAY);
        assertThat(told()).noneMatch(line -> line.endsWith("waits"));
        empty();
        noted[1] = Ids.next();
        submit("ines", NURSING + "/impacts", noted);
        assertThat(told()).isEmpty();
    }

    @Test
    void that_a_complaint_is_settled_which_it_closed_in_their_name() throws Exception {
        String path = NURSING + "/complaints/" + id;
        submit("ines", NURSING + "/complaints", "id", id, "what", "No labels", "severity", "HINDERS");
        Object[] settled = {"id", Ids.next(), "version", 0, "answer", "CLOSED", "contactId", contact(), "saidOn", TODAY
        };
        for (int i = 0; i < 2; i++) submit("maya", path + "/answer", settled);
        assertThat(told()).containsOnlyOnce("ines waits", "sofia waits").doesNotContain("maya waits");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand closed a complaint in the name of");
        submit("ines", path + "/answer", "id", Ids.next(), "version", 1, "answer", "CLOSED");
        assertThat(told()).isNotEmpty().noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void that_they_invited_it_while_they_may_see_the_session() throws Exception {
        String path = NURSING + "/interactions/" + id;
        Object[] session = {
            "id",
            id,
            "summary",
            "Beds next year",
            "kind",
            "PLANNING_SESSION",
            "invitedBy",
            "PARTNER",
            "happenedOn",
            TODAY,
            "origin",
            "JOINT",
            "place",
            "THEIRS",
            "minutes",
            60,
            "twoWay",
            true
        };
        submit("maya", NURSING + "/interactions", session);
        assertThat(told()).isEmpty();
        submit("maya", path + "/sharing", "shared", true);
        assertThat(told()).containsOnlyOnce("ines waits");
        assertThat(browser.page("ines", "/inbox").text()).contains("that you invited IT", "Beds next year");
        submit("maya", path + "/sharing", "shared", false);
        assertThat(told()).isEmpty();
        submit("maya", path + "/sharing", "shared", true);
        submit("ines", path + "/invitation");
        assertThat(told()).isNotEmpty().noneMatch(line -> line.endsWith("waits"));
    }

    private UUID contact() {
        return jdbc.sql("select id from contact where name = 'Ines Okafor'")
                .query(UUID.class)
                .single();
    }

    @Test
    void by_links_to_each_of_them() throws Exception {
        for (String thing : List.of(
                "/improvements/" + id,
                "/demands/" + id,
                "/value/outcomes/" + id,
                "/value",
                "/impacts/" + id,
                "/complaints/" + id,
                "/interactions/" + id)) {
            String whole = links.toThing(Ids.next(), id("ines"), NURSING + thing);
            String secret = whole.substring(whole.indexOf("/open/"));
            assertThat(browser.page("", secret).text())
                    .contains("This link is for Ines Okafor")
                    .doesNotContain("Something that concerns");
            assertThat(browser.submit("", secret).getResponse().getRedirectedUrl())
                    .isEqualTo(NURSING + thing);
        }
    }

    private void close(String path, int amount) throws Exception {
        submit(
                "maya",
                path + "/closing",
                "version",
                version("improvement"),
                "source",
                "Print log",
                "closedOn",
                TODAY,
                "effect",
                "GOOD",
                "amount",
                amount,
                "unit",
                "hours");
    }

    private int version(String table) {
        return jdbc.sql("select version from " + table + " where id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private void submit(String who, String address, Object... fields) throws Exception {
        var answer = browser.submit(who, address, fields);
        assertThat(answer.getResponse().getStatus())
                .as(answer.getResponse().getContentAsString())
                .isEqualTo(302);
        assertThat(answer.getFlashMap().get("refused")).isNull();
    }

    private List<String> told() {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1) || case when e.waiting then ' waits' else '' end
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.kind = 'CONFIRMATION_WANTED'
                         order by e.told_at, a.email
                        """).query(String.class).list();
    }
}
