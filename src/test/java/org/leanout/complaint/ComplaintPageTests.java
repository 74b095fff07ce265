package org.leanout.complaint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How a complaint is raised, listed, given to somebody and changed. */
class ComplaintPageTests extends OnComplaints {

    @Test
    void lists_what_is_open_first_with_its_age_and_who_sees_to_it() throws Exception {
        Document page = browser.page("ines", LIST);
        assertThat(page.select("[aria-labelledby=open]").text())
                .contains("1 open", ACCOUNTS, "Ines Okafor on", "Maya Brand sees to it", "waits for you")
                .doesNotContain("more than 30 days");
        assertThat(page.select("[aria-labelledby=closed] li a").eachText())
                .containsExactly(BRIGHT, "The night desk sends us from one to the next");
        assertThat(page.select("[aria-labelledby=closed] h2 ~ span").text())
                .isEqualTo("2 in 12 months; half of them within 13 days");
        assertThat(browser.page("tom", "/partners/facilities/complaints").text())
                .contains("1 for more than 30 days", "escalated", "open for 76 days");
    }

    @Test
    void shows_both_sides_what_to_do_where_there_is_none() throws Exception {
        assertThat(browser.page("tom", "/partners/marketing/complaints").text())
                .contains("No complaint is on file", "Note the next one");
        jdbc.sql("delete from complaint_step").update();
        jdbc.sql("delete from complaint").update();
        assertThat(browser.page("ines", LIST).text()).contains("No complaint is on file", "Tell IT what annoys you");
    }

    @Test
    void a_partner_complains_by_their_own_word_and_once_and_their_brm_sees_to_it() throws Exception {
        for (int i = 0; i < 2; i++)
            browser.submit(
                    "ines", LIST, "id", id, "what", "No labels", "severity", "HINDERS", "raisedOn", "2020-01-01");
        assertThat(ledger()).containsExactly("PARTNER " + today.date() + " null null");
        assertThat(acts()).containsExactly("Ines Okafor");
        assertThat(browser.page("maya", path).text()).contains("Ines Okafor on", "hinders work");
        assertThat(browser.page("maya", NURSING)
                        .select("[aria-labelledby=open]")
                        .text())
                .contains("Complaint: No labels IT owes it");
        assertThat(browser.page("ines", path).select("form[action$=owner], #history"))
                .isEmpty();
    }

    @Test
    void what_is_missing_or_wrong_stands_beside_its_field_and_nothing_typed_is_lost() throws Exception {
        Document page = read(browser.submit(
                "maya", LIST, "what", "", "words", "At night", "severity", "HINDERS", "raisedOn", "soon"));
        assertThat(page.select("#raisedOn-error").text()).startsWith("This is not a day.");
        assertThat(page.select("#words").text()).isEqualTo("At night");
        assertThat(read(browser.submit("ines", LIST, "severity", "HINDERS"))
                        .select("#what-error")
                        .text())
                .isEqualTo("Say something here.");
        Document nobody = read(note("raisedOn", today.date()));
        assertThat(nobody.select("#who-error").text()).startsWith("Say who complained");
        Document ahead = read(note("who", "A nurse", "raisedOn", today.date().plusDays(1)));
        assertThat(ahead.select("#raisedOn-error").text()).isEqualTo("This day is still to come.");
        assertThat(read(browser.submit("ines", LIST, "what", "Slow"))
                        .select("#severity-error")
                        .text())
                .isEqualTo("Choose or say something here.");
    }

    @Test
    void is_given_to_somebody_of_it() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        browser.submit("maya", path + "/owner", "owner", account("Tom Reyes"));
        assertThat(browser.page("ines", LIST).text()).contains("Tom Reyes sees to it");
        assertThat(String.valueOf(
                        browser.submit("maya", path + "/owner").getFlashMap().get("refused")))
                .isEqualTo("Choose who sees to it.");
        browser.page("maya", path);
        assertThat(browser.submit("maya", path + "/owner", "owner", account("Ines Okafor"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void is_changed_by_whoever_wrote_it() throws Exception {
        browser.submit("ines", LIST, "id", id, "what", "No labels", "severity", "HINDERS");
        assertThat(browser.open("maya", path + "/edit").getResponse().getRedirectedUrl())
                .isEqualTo(path);
        browser.page("maya", path);
        assertThat(browser.page("ines", path + "/edit").select("#what").val()).isEqualTo("No labels");
        browser.submit("ines", path, "version", 0, "what", "No labels at night", "severity", "NUISANCE");
        assertThat(browser.page("maya", path).text()).contains("No labels at night", "a nuisance");
        Document late = read(browser.submit("ines", path, "version", 0, "what", "Late", "severity", "HINDERS"));
        assertThat(late.text()).contains("Somebody else changed this");
        assertThat(late.select("#what").val()).isEqualTo("Late");
    }

    @Test
    void a_slip_of_the_day_is_removed() throws Exception {
        note("who", "A night nurse", "raisedOn", today.date());
        browser.submit("maya", path + "/removal");
        assertThat(ledger()).isEmpty();
        assertThat(browser.open("maya", path).getResponse().getStatus()).isEqualTo(404);
        assertThat(String.valueOf(browser.submit("ines", path(ACCOUNTS) + "/removal")
                        .getFlashMap()
                        .get("refused")))
                .startsWith("It has stood for more than a day");
        browser.page("ines", path(ACCOUNTS));
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        note("who", "A night nurse", "raisedOn", today.date());
        assertThat(ledger()).isEmpty();
        String accounts = path(ACCOUNTS);
        browser.submit("ines", accounts + "/answer", "version", version(accounts), "answer", "CLOSED");
        browser.submit("maya", accounts + "/remedy", "text", "More", "doneOn", today.date());
        Document page = browser.page("ines", accounts);
        assertThat(page.select("[aria-labelledby=steps] li")).hasSize(1);
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void a_complaint_of_another_partner_is_not_found() throws Exception {
        String elsewhere = "/partners/supply-chain/complaints/" + path(ACCOUNTS).substring(LIST.length() + 1);
        for (String noun : List.of("", "/edit", "/answer", "/escalation"))
            assertThat(browser.open("maya", elsewhere + noun).getResponse().getStatus())
                    .as(noun)
                    .isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere + "/answer", "answer", "NOT_YET", "words", "No")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.submit("maya", elsewhere + "/removal").getResponse().getStatus())
                .isEqualTo(404);
    }

    private UUID account(String name) {
        return jdbc.sql("select id from account where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
