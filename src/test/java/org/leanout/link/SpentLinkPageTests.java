package org.leanout.link;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.test.web.servlet.MvcResult;

/** When a link opens nothing, or nothing any more. */
class SpentLinkPageTests extends OnLinks {

    @Autowired
    Today today;

    @Autowired
    JdbcIndexedSessionRepository sessions;

    @Test
    void opens_once() throws Exception {
        submit(link);
        Cookie first = session;
        session = null;
        Document again = read(open(link, 410));
        assertThat(again.text()).contains("This link was used before");
        assertThat(again.select("form")).isEmpty(); // there is no mail in this test
        submit(link);
        assertThat(session).isNull();
        session = first;
        assertThat(status(open(proposal))).isEqualTo(200);
    }

    @Test
    void is_good_for_fourteen_days() throws Exception {
        clock.standOn(today.date().plusDays(13));
        assertThat(status(open(link))).isEqualTo(200);
        clock.standOn(today.date().plusDays(15));
        assertThat(read(open(link, 410)).text()).contains("This link opens no more");
        submit(link);
        assertThat(session).isNull();
    }

    @Test
    void is_withdrawn_by_the_brm() throws Exception {
        String list = NURSING + "/people/" + contact("Ines Okafor") + "/links";
        String withdraw = browser.page("maya", list).select("main form").first().attr("action");
        assertThat(browser.page("audit", list).select("main form")).isEmpty();
        assertThat(browser.submit("maya", withdraw.replace("nursing-operations", "supply-chain"))
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        browser.submit("maya", withdraw);
        assertThat(read(open(link, 410)).text()).contains("This link was withdrawn");
        submit(link);
        assertThat(session).isNull();
        assertThat(browser.page("maya", list).text()).contains("withdrawn on");
    }

    @Test
    void is_withdrawn_with_what_it_has_opened() throws Exception {
        String list = NURSING + "/people/" + contact("Ines Okafor") + "/links";
        submit(link);
        Cookie first = session;
        session = null;
        submit(toThing("ines", proposal));
        Cookie second = session;
        Document before = browser.page("maya", list);
        assertThat(before.select("main li").eachText())
                .filteredOn(row -> row.contains("open in a browser"))
                .hasSize(2);
        String withdraw = before.select("main form").last().attr("action");
        browser.submit("maya", withdraw);
        assertThat(browser.page("maya", list).select("main form[action=%s]".formatted(withdraw)))
                .isEmpty();
        session = first;
        assertThat(status(open(proposal))).as("the session that it had opened").isEqualTo(302);
        session = second;
        assertThat(status(open(proposal))).as("that of another link").isEqualTo(200);
    }

    @Test
    void is_withdrawn_from_a_session_that_other_links_opened_too() throws Exception {
        String wish = NURSING + "/objectives/"
                + jdbc.sql("select id from objective where statement = 'Fill night shifts a week ahead'")
                        .query(UUID.class)
                        .single();
        submit(link);
        submit(toThing("ines", wish));
        String list = NURSING + "/people/" + contact("Ines Okafor") + "/links";
        String withdraw = browser.page("maya", list).select("main form").last().attr("action");
        assertThat(browser.submit("maya", withdraw).getFlashMap().get("done")).isEqualTo("link.shut");
        assertThat(target(open(proposal))).isEqualTo("/login/only");
        assertThat(status(open(wish))).isEqualTo(200);
    }

    /** PostgreSQL gives rows of many sessions in any order, and half a session would hide what it has open. */
    @Test
    void is_found_in_sessions_that_are_read_whole() {
        assertThat(ReflectionTestUtils.getField(sessions, "listSessionsByPrincipalNameQuery"))
                .asString()
                .contains("order by s.primary_id");
    }

    @Test
    void is_not_withdrawn_once_a_password_was_chosen_by_it() throws Exception {
        UUID account = jdbc.sql("select account_id from contact where name = 'Ines Okafor'")
                .query(UUID.class)
                .single();
        UUID used = links.invite(account, null);
        jdbc.sql("update one_time_link set used_at = now() where id = :id")
                .param("id", used)
                .update();
        String list = NURSING + "/people/" + contact("Ines Okafor") + "/links";
        MvcResult refused = browser.submit("maya", list + "/" + used + "/withdrawal");
        assertThat(refused.getFlashMap().get("done")).isNull();
        assertThat(browser.page("maya", list).select("main form[action*=%s]".formatted(used)))
                .isEmpty();
        assertThat(browser.page("maya", list).text()).doesNotContain("withdrawn on");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update account set status = 'LOCKED' where name = 'Ines Okafor'",
                "update contact set account_id = null where name = 'Ines Okafor'"
            })
    void opens_nothing_for_whoever_may_see_nothing(String ended) throws Exception {
        jdbc.sql(ended).update();
        assertThat(read(open(link, 410)).text())
                .contains("This link opens nothing")
                .doesNotContain("Ines");
        submit(link);
        assertThat(session).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/open/x", "/open/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "/open/%00"})
    void nobody_guesses_one(String made) throws Exception {
        assertThat(status(open(made))).isIn(400, 404);
    }

    @Test
    void opens_nothing_of_a_partner_that_is_none_of_its_persons() throws Exception {
        String theirs = jdbc.sql("""
                        select '/partners/supply-chain/objectives/' || o.id from objective o join partner p on p.id = o.partner_id
                         where p.slug = 'supply-chain' order by o.id limit 1
                        """).query(String.class).single();
        String wrong = toThing("ines", theirs);
        assertThat(read(open(wrong, 410)).text()).contains("This link opens nothing");
        submit(wrong);
        assertThat(session).isNull();
        submit(link);
        assertThat(target(open(theirs))).isEqualTo("/login/only");
        assertThat(target(open(theirs.replace("supply-chain", "nursing-operations"))))
                .isEqualTo("/login/only");
    }
}
