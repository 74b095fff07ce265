package org.leanout.sso;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator unlinks somebody who got another name at the provider. */
@OnTheCast
class UnlinkingPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void forgets_by_what_name_a_provider_knows_somebody_and_ends_what_they_have_open() throws Exception {
        UUID sofia = jdbc.sql("select id from account where name = 'Sofia Almeida'")
                .query(UUID.class)
                .single();
        String page = "/people/" + sofia;
        assertThat(browser.page("admin", page).select("form[action$=unlinking]"))
                .isEmpty();
        jdbc.sql("insert into oidc_identity values ('https://login.house.example', 'u-17', ?)")
                .param(sofia)
                .update();
        assertThat(browser.page("admin", page).text())
                .contains("https://login.house.example")
                .doesNotContain("u-17");
        assertThat(browser.open("sofia", "/inbox").getResponse().getStatus()).isEqualTo(200);
        browser.submit(
                "admin",
                browser.page("admin", page).select("form[action$=unlinking]").attr("action"));
        assertThat(jdbc.sql("select count(*) from oidc_identity")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(browser.page("admin", page).text()).doesNotContain("login.house.example");
        assertThat(browser.open("sofia", "/inbox").getResponse().getStatus()).isNotEqualTo(200);
        browser.forget("sofia");
    }
}
