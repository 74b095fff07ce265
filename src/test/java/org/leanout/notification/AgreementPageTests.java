package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leanout.link.Links;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

/** What one side says and the other has to agree to, or to answer with its own word, tells that other side so. */
class AgreementPageTests extends OnNotices {

    private static final String SUPPLY = "/partners/supply-chain";
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Links links;

    private final UUID id = Ids.next();

    @Test
    void where_the_relationship_should_be_waits_for_whoever_has_not_said_it() throws Exception {
        say("maya", "TRUSTED_ADVISOR", "Stay where we are");
        say("maya", "TRUSTED_ADVISOR", "Stay where we both are");
        assertThat(told("AMBITION_TO_AGREE")).containsOnlyOnce("ines waits").doesNotContain("maya waits", "tom waits");
        assertThat(browser.page("ines", "/inbox").text())
                .contains("Maya Brand says where the relationship should be", "Stay where we are");
        say("ines", "STRATEGIC_PARTNER", "We want more");
        assertThat(told("AMBITION_TO_AGREE"))
                .contains("maya waits", "tom waits")
                .doesNotContain("ines waits", "sofia waits");
        submit("maya", NURSING + "/ambition/agreement", "version", version("ambition"));
        assertThat(told("AMBITION_TO_AGREE")).noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void what_came_of_a_workshop_waits_until_one_of_them_agrees() throws Exception {
        UUID round = jdbc.sql("select id from round where title = 'After the new labels'")
                .query(UUID.class)
                .single();
        String path = NURSING + "/rounds/" + round;
        for (int i = 0; i < 2; i++)
            submit("maya", path + "/workshops", "id", id, "heldOn", TODAY, "position", "We ask late.");
        assertThat(told("WORKSHOP_TO_AGREE")).containsExactlyInAnyOrder("ines waits", "sofia waits", "daniel waits");
        submit("sofia", path + "/agreement", "workshop", id, "version", 0);
        assertThat(told("WORKSHOP_TO_AGREE")).noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void what_comes_first_waits_on_their_page_too_until_they_have_said_it() throws Exception {
        UUID wish = jdbc.sql("select id from objective where statement = 'Cut rush orders by half'")
                .query(UUID.class)
                .single();
        String ours = SUPPLY + "/priorities";
        submit("maya", ours, "id", id, "first", wish);
        assertThat(told("PRIORITIES_WANTED")).containsExactlyInAnyOrder("jonas waits", "thandi waits");
        var row = browser.page("jonas", SUPPLY)
                .select("[aria-labelledby=waiting] li:contains(What comes first)")
                .first();
        assertThat(row).isNotNull();
        assertThat(row.select("h3 a").attr("href")).isEqualTo(ours);
        assertThat(row.text()).contains("Cut rush orders by half");
        submit("jonas", ours, "id", Ids.next(), "first", wish);
        assertThat(told("PRIORITIES_WANTED")).noneMatch(line -> line.endsWith("waits"));
        assertThat(browser.page("jonas", SUPPLY)
                        .select("[aria-labelledby=waiting]")
                        .text())
                .doesNotContain("What comes first");
        submit("maya", ours, "id", Ids.next(), "seen", id, "first", wish);
        assertThat(told("PRIORITIES_WANTED")).noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void that_both_looked_at_the_plan_again_waits_until_one_of_them_says_so() throws Exception {
        submit("maya", NURSING + "/value/review", "id", id, "heldOn", TODAY);
        assertThat(told("CONFIRMATION_WANTED")).contains("ines waits").doesNotContain("maya waits");
        assertThat(browser.page("ines", "/inbox").text()).contains("Maya Brand notes that you both looked");
        submit("ines", NURSING + "/value/confirmation", "review", id);
        assertThat(told("CONFIRMATION_WANTED")).noneMatch(line -> line.endsWith("waits"));
        empty();
        submit("ines", NURSING + "/value/review", "id", Ids.next(), "heldOn", TODAY);
        assertThat(told("CONFIRMATION_WANTED")).isEmpty();
    }

    @Test
    void that_both_looked_at_the_plan_again_waits_for_the_last_time_only() throws Exception {
        submit("maya", NURSING + "/value/review", "id", id, "heldOn", TODAY.minusDays(3));
        UUID later = Ids.next();
        submit("maya", NURSING + "/value/review", "id", later, "heldOn", TODAY.minusDays(1));
        submit("maya", NURSING + "/value/review", "id", Ids.next(), "heldOn", TODAY.minusDays(2));
        assertThat(told("CONFIRMATION_WANTED")).containsOnlyOnce("ines waits").containsOnlyOnce("ines");
        submit("ines", NURSING + "/value/confirmation", "review", later);
        assertThat(told("CONFIRMATION_WANTED")).noneMatch(line -> line.endsWith("waits"));
        empty();
        submit("maya", NURSING + "/value/review", "id", Ids.next(), "heldOn", TODAY);
        assertThat(told("CONFIRMATION_WANTED")).containsOnlyOnce("ines waits");
        submit("sofia", NURSING + "/value/review", "id", Ids.next(), "heldOn", TODAY);
        assertThat(told("CONFIRMATION_WANTED")).noneMatch(line -> line.endsWith("waits"));
    }

    @Test
    void opens_by_the_link_in_the_mail() throws Exception {
        for (String thing : List.of("/ambition", "/priorities")) {
            String whole = links.toThing(Ids.next(), id("ines"), NURSING + thing);
            String secret = whole.substring(whole.indexOf("/open/"));
            assertThat(browser.page("", secret).text())
                    .contains("This link is for Ines Okafor")
                    .doesNotContain("Something that concerns");
            assertThat(browser.submit("", secret).getResponse().getRedirectedUrl())
                    .isEqualTo(NURSING + thing);
        }
    }

    private void say(String who, String level, String because) throws Exception {
        submit(
                who,
                NURSING + "/ambition",
                "version",
                version("ambition"),
                "level",
                level,
                "byOn",
                TODAY.plusYears(1),
                "because",
                because);
    }

    private int version(String table) {
        return jdbc.sql("select version from " + table + " where partner_id = ?")
                .param(partner())
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

    private List<String> told(String kind) {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1) || case when e.waiting then ' waits' else '' end
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.kind = ?
                         order by e.told_at, a.email
                        """).param(kind).query(String.class).list();
    }
}
