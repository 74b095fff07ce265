package org.leanout.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MvcResult;

/** What a link opens, and what it does not. */
class LinkPageTests extends OnLinks {

    @Test
    void says_no_more_than_whom_it_is_for_and_survives_scanners() throws Exception {
        for (int scanned = 0; scanned < 3; scanned++)
            assertThat(status(open(link))).isEqualTo(200);
        Document page = read(open(link));
        assertThat(page.text())
                .contains("A proposal for Nursing operations", "This link is for Ines Okafor", "Open it as Ines Okafor")
                .doesNotContain("Handover in one screen");
        assertThat(session).isNull();
        assertThat(target(submit(link))).isEqualTo(proposal);
    }

    @Test
    void opens_one_thing_and_what_lies_below_it() throws Exception {
        submit(link);
        Document page = read(open(proposal));
        assertThat(page.select("h1").text()).isNotEmpty();
        assertThat(page.text()).contains("Opened by a link, as Ines Okafor");
        assertThat(page.select("header nav, .lo-tabs, a[href=/account]")).isEmpty();
        submit(proposal + "/comments", "id", UUID.randomUUID(), "text", "By a link, from the corridor.");
        assertThat(read(open(proposal)).text()).contains("By a link, from the corridor.");
        for (String elsewhere : new String[] {
            "/",
            "/inbox",
            "/account",
            "/partners",
            NURSING,
            NURSING + "/value",
            NURSING + "/proposals",
            "/partners/supply-chain"
        }) assertThat(target(open(elsewhere))).as(elsewhere).isEqualTo("/login/only");
        assertThat(target(submit(NURSING + "/requests", "title", "More"))).isEqualTo("/login/only");
        assertThat(read(open("/login/only")).select("main a.btn-primary").attr("href"))
                .isEqualTo(proposal);
    }

    @Test
    void lets_its_person_say_that_this_very_thing_is_not_right() throws Exception {
        submit(link);
        String record = proposal.substring(proposal.lastIndexOf('/') + 1);
        String disputes = NURSING + "/disputes";
        String form = read(open(proposal)).select("a[href*=/disputes/new]").attr("href");
        assertThat(form).isEqualTo(disputes + "/new?record=" + record);
        assertThat(read(open(form)).select("form input[name=record]").val()).isEqualTo(record);
        String other = jdbc.sql("select id from objective where statement = 'Fill night shifts a week ahead'")
                .query(String.class)
                .single();
        for (String elsewhere : new String[] {
            disputes,
            disputes + "?record=" + record,
            disputes + "/new",
            disputes + "/new?record=",
            disputes + "/new?record=" + other,
            disputes + "/" + record + "?record=" + record,
            "/partners/supply-chain/disputes/new?record=" + record
        }) assertThat(target(open(elsewhere))).as(elsewhere).isEqualTo("/login/only");
        assertThat(target(submit(disputes, "record", other, "reason", "Not so")))
                .isEqualTo("/login/only");
        assertThat(target(submit("/partners/supply-chain/disputes", "record", record, "reason", "Not so")))
                .isEqualTo("/login/only");
        assertThat(read(submit(disputes, "record", record, "reason", "")).text())
                .contains("This is not right");
        assertThat(target(submit(disputes, "record", record, "reason", "It was another day")))
                .isEqualTo(proposal);
        assertThat(read(open(proposal)).text()).contains("Disputed: it counts nothing");
    }

    @Test
    void a_second_link_of_the_same_person_opens_both() throws Exception {
        String wish = NURSING + "/objectives/"
                + jdbc.sql("select id from objective where statement = 'Fill night shifts a week ahead'")
                        .query(UUID.class)
                        .single();
        submit(link);
        submit(toThing("ines", wish));
        for (String thing : new String[] {proposal, wish})
            assertThat(status(open(thing))).as(thing).isEqualTo(200);
        assertThat(target(open(NURSING))).isEqualTo("/login/only");
    }

    @Test
    void lets_in_somebody_whose_password_an_administrator_gave() throws Exception {
        jdbc.sql("update account set password_temporary = true where name = 'Ines Okafor'")
                .update();
        submit(link);
        assertThat(status(open(proposal))).isEqualTo(200);
        assertThat(status(open("/login/only"))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jonas", "sofia", "maya"})
    void takes_no_session_over(String other) throws Exception {
        session = cookie(other);
        String before = session.getValue();
        assertThat(read(open(link)).text()).contains("This link is for Ines Okafor");
        submit(link);
        assertThat(session.getValue()).isNotEqualTo(before);
        assertThat(read(open(proposal)).text()).contains("as Ines Okafor");
        assertThat(target(open("/partners/supply-chain"))).isEqualTo("/login/only");
    }

    @Test
    void is_not_used_up_by_somebody_who_has_signed_in() throws Exception {
        session = cookie("ines");
        assertThat(target(open(link))).isEqualTo(proposal);
        assertThat(status(open(NURSING))).isEqualTo(200);
        session = null;
        assertThat(status(open(link))).isEqualTo(200);
    }

    @Test
    void leads_to_the_sign_in_page_for_what_is_no_single_thing() {
        assertThat(toThing("ines", NURSING)).isEqualTo(NURSING);
        assertThat(toThing("ines", NURSING + "/proposals")).isEqualTo(NURSING + "/proposals");
    }

    @Test
    void leads_to_a_part_of_the_thing() throws Exception {
        String part = toThing("ines", proposal + "#comment-1");
        assertThat(target(submit(part))).isEqualTo(proposal + "#comment-1");
        assertThat(status(open(proposal))).isEqualTo(200);
    }

    private Cookie cookie(String who) throws Exception {
        MvcResult signedIn = mvc.perform(post("/login")
                        .param("username", who + "@leanout.example")
                        .param("password", "lean-out-demo")
                        .with(csrf()))
                .andReturn();
        keep(signedIn);
        return session;
    }
}
