package org.leanout.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How somebody is invited where there is no mail. */
class InvitationPageTests extends OnLinks {

    @Test
    void an_administrator_hands_a_link_over_where_there_is_no_mail() throws Exception {
        String earlier = handedOver();
        String invitation = handedOver();
        assertThat(status(open(earlier))).isEqualTo(410);
        assertThat(status(submit(invitation))).isEqualTo(200); // opens nothing by itself
        assertThat(read(open(invitation)).text()).contains("Welcome, Sofia Almeida");
        Document short_ = read(submit(invitation + "/password", "chosen", "short", "repeated", "short"));
        assertThat(short_.select("#chosen-error").text()).startsWith("Too short");
        Document differs = read(submit(invitation + "/password", "chosen", "a long password", "repeated", "another"));
        assertThat(differs.select("#repeated-error").text()).isNotEmpty();
        assertThat(target(submit(invitation + "/password", "chosen", "a long password", "repeated", "a long password")))
                .isEqualTo("/");
        assertThat(status(open(NURSING))).isEqualTo(200);
        browser.signIn("sofia", "a long password");
        session = null;
        assertThat(read(open(invitation, 410)).text()).contains("used before");
    }

    @Test
    void nobody_is_invited_without_mail() throws Exception {
        String address = NURSING + "/people/" + contact("Ines Okafor") + "/invitation";
        assertThat(browser.page("rafael", address).select("#email").val()).isEqualTo("ines@leanout.example");
        Document page = Jsoup.parse(browser.submit("rafael", address, "email", "somebody@leanout.example")
                .getResponse()
                .getContentAsString());
        assertThat(page.text()).contains("sends no mail here");
        assertThat(page.select("#email").val()).isEqualTo("somebody@leanout.example");
        assertThat(jdbc.sql("select count(*) from account where email = 'somebody@leanout.example'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String handedOver() throws Exception {
        UUID sofia = jdbc.sql("select id from account where name = 'Sofia Almeida'")
                .query(UUID.class)
                .single();
        String whole = Jsoup.parse(browser.submit("admin", "/people/" + sofia + "/invitation")
                        .getResponse()
                        .getContentAsString())
                .select("code")
                .text();
        assertThat(whole).startsWith("http://localhost:8080/open/");
        return URI.create(whole).getPath();
    }
}
