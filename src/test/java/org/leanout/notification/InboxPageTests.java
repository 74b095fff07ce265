package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;

class InboxPageTests extends OnNotices {

    @Autowired
    Inboxes inboxes;

    @BeforeEach
    void tell() {
        tell(NoticeKind.PROPOSAL_SENT, To.people(), "maya", "Half an hour less for everybody");
        tell(NoticeKind.COMMENT, To.people().and(To.caretakers()), "tom", "I tried it");
    }

    @Test
    void shows_what_happened_the_latest_first_and_counts_it_on_every_page() throws Exception {
        Document page = browser.page("ines", "/inbox");
        assertThat(page.select("li.lo-row").eachText())
                .satisfiesExactly(
                        latest -> assertThat(latest)
                                .contains("Tom Reyes commented", "Nursing operations", "Handover", "I tried it")
                                .doesNotContain("Waits for you"),
                        first -> assertThat(first).contains("Maya Brand proposes", "Unread:", "Waits for you"));
        for (String address : List.of("/inbox", NURSING, "/account"))
            assertThat(count("ines", address)).as(address).isEqualTo("Inbox, 2 unread");
        assertThat(count("maya", "/today")).isEqualTo("Inbox, one unread");
        assertThat(count("tom", "/today")).isEqualTo("Inbox");
        assertThat(browser.page("admin", "/people").select("a[href=/inbox].lo-inbox"))
                .isEmpty();
    }

    @Test
    void leads_to_the_thing_and_then_it_is_read() throws Exception {
        String entry = browser.page("ines", "/inbox").select("li h2 a").attr("href");
        assertThat(target(browser.open("ines", entry))).isEqualTo(NURSING + "/proposals/" + proposal);
        assertThat(count("ines", "/inbox")).isEqualTo("Inbox, one unread");
    }

    /** A link that was passed on leads a colleague to the same thing, and nobody else; it reads nothing for anybody. */
    @Test
    void leads_whoever_sees_the_partner_on_the_same_side() throws Exception {
        String entry = browser.page("ines", "/inbox").select("li h2 a").attr("href");
        assertThat(target(browser.open("sofia", entry))).endsWith(proposal.toString());
        for (String other : List.of("jonas", "maya", "admin"))
            assertThat(browser.open(other, entry).getResponse().getStatus())
                    .as(other)
                    .isEqualTo(404);
        assertThat(count("ines", "/inbox")).isEqualTo("Inbox, 2 unread");
    }

    @Test
    void marks_one_as_read_and_keeps_the_filter() throws Exception {
        Document page = browser.page("ines", "/inbox?show=UNREAD&kind=COMMENT");
        String action = page.select("li form").attr("action");
        assertThat(target(browser.submit("sofia", action))).startsWith("/inbox");
        assertThat(count("ines", "/inbox")).isEqualTo("Inbox, 2 unread");
        assertThat(target(browser.submit("ines", action))).isEqualTo("/inbox?show=UNREAD&kind=COMMENT");
        assertThat(browser.page("ines", "/inbox?show=UNREAD&kind=COMMENT").text())
                .contains("Nothing of this kind");
        assertThat(count("ines", "/inbox")).isEqualTo("Inbox, one unread");
    }

    @Test
    void marks_all_as_read_that_was_shown() throws Exception {
        String until =
                browser.page("ines", "/inbox").select("button[name=until]").val();
        tell(NoticeKind.VERDICT, To.people(), "sofia", null);
        browser.submit("ines", "/inbox/reading", "until", until);
        assertThat(titles("ines", "/inbox?show=UNREAD"))
                .singleElement()
                .asString()
                .contains("gave a verdict");
        assertThat(count("sofia", "/inbox")).isEqualTo("Inbox, 2 unread");
        assertThat(target(browser.submit("ines", "/inbox/reading", "until", "yesterday")))
                .isEqualTo("/inbox");
    }

    @Test
    void shows_what_is_asked_for() throws Exception {
        assertThat(titles("ines", "/inbox?show=WAITING"))
                .singleElement()
                .asString()
                .contains("Maya Brand proposes");
        assertThat(titles("ines", "/inbox?kind=COMMENT"))
                .singleElement()
                .asString()
                .contains("Tom Reyes commented");
        assertThat(titles("ines", "/inbox?partner=" + partner())).hasSize(2);
        assertThat(titles("ines", "/inbox?partner=" + Ids.next())).isEmpty();
        assertThat(target(browser.open("ines", "/inbox?kind=GOSSIP"))).isEqualTo("/inbox");
    }

    @Test
    void shows_nothing_of_a_partner_that_one_is_no_longer_a_member_of() throws Exception {
        String entry = browser.page("ines", "/inbox").select("li h2 a").attr("href");
        jdbc.sql("update contact set account_id = null where account_id = ?")
                .param(id("ines"))
                .update();
        assertThat(browser.page("ines", "/inbox").text()).contains("Nothing has happened yet that concerns you");
        assertThat(count("ines", "/inbox")).isEqualTo("Inbox");
        assertThat(browser.open("ines", entry).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void shows_nothing_of_before_to_whoever_changed_sides() throws Exception {
        jdbc.sql("update account set roles = '{PARTNER}' where id = ?")
                .param(id("maya"))
                .update();
        jdbc.sql("""
                        insert into contact (partner_id, id, version, name, account_id)
                        values (:partner, gen_random_uuid(), 0, 'Maya Brand', :maya)
                        """).param("partner", partner()).param("maya", id("maya")).update();
        assertThat(count("maya", NURSING)).isEqualTo("Inbox");
        assertThat(titles("maya", "/inbox")).isEmpty();
    }

    @Test
    void pages_by_key_and_counts_no_further_than_99() throws Exception {
        for (int i = 0; i < 118; i++) tell(NoticeKind.REPLY, To.people(), "tom", "Reply " + i);
        Document page = browser.page("ines", "/inbox?kind=REPLY");
        assertThat(page.select("li.lo-row")).hasSize(50);
        assertThat(page.select("a[href=/inbox].lo-inbox").attr("aria-label")).isEqualTo("Inbox, more than 99 unread");
        assertThat(page.select(".lo-count").text()).isEqualTo("99+");
        Document second = browser.page("ines", page.select(".lo-pager a").attr("href"));
        Document third =
                browser.page("ines", second.select(".lo-pager a").last().attr("href"));
        assertThat(second.select("li.lo-row")).hasSize(50);
        assertThat(third.select("li.lo-row")).hasSize(18);
        assertThat(third.select(".lo-pager a")).hasSize(1);
        assertThat(titles("ines", "/inbox?after=mangled")).hasSize(50);
    }

    @Test
    void forgets_after_a_year_what_is_read_and_waits_for_nobody() throws Exception {
        jdbc.sql("update inbox_entry set told_at = told_at - interval '366 days'")
                .update();
        inboxes.forget();
        assertThat(titles("ines", "/inbox")).as("unread").hasSize(2);
        jdbc.sql("update inbox_entry set read_at = now()").update();
        inboxes.forget();
        assertThat(titles("ines", "/inbox")).singleElement().asString().contains("Waits for you");
    }

    private String count(String who, String address) throws Exception {
        return browser.page(who, address).select("a[href=/inbox].lo-inbox").attr("aria-label");
    }

    private List<String> titles(String who, String address) throws Exception {
        return browser.page(who, address).select("li.lo-row").eachText();
    }
}
