package org.leanout.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** Which roles a person can be given, and when one can be taken away. */
@OnTheCast
class RolePageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void nobody_leaves_a_partners_side_as_long_as_they_belong_to_it() throws Exception {
        assertThat(refusal(give("ines", "BRM"))).isEqualTo("They still belong to Nursing operations. End that first.");
        assertThat(roles("ines")).isEqualTo("{PARTNER}");
        UUID nursing = one("select id from partner where slug = 'nursing-operations'");
        browser.submit("admin", "/people/" + id("ines") + "/memberships/" + nursing + "/end");
        give("ines", "BRM");
        assertThat(roles("ines")).isEqualTo("{BRM}");
    }

    @Test
    void nobody_who_looks_after_a_partner_stops_being_a_brm() throws Exception {
        for (String role : new String[] {"PARTNER", "AUDITOR"})
            assertThat(refusal(give("tom", role)))
                    .startsWith("They still look after ")
                    .contains("Pharmacy")
                    .endsWith("Give that to somebody else first.");
        assertThat(roles("tom")).isEqualTo("{BRM}");
    }

    @Test
    void another_role_besides_is_no_change_of_sides() throws Exception {
        give("tom", "BRM", "roles", "MANAGER");
        assertThat(roles("tom")).contains("BRM", "MANAGER");
    }

    @Test
    void an_archived_partner_holds_nobody() throws Exception {
        jdbc.sql("update partner set archived_on = current_date").update();
        give("tom", "AUDITOR");
        assertThat(roles("tom")).isEqualTo("{AUDITOR}");
    }

    private MvcResult give(String who, String role, Object... more) throws Exception {
        Object[] fields = {"version", 0, "name", who, "email", who + "@leanout.example", "roles", role};
        Object[] all = Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        all[1] = jdbc.sql("select version from account where id = :id")
                .param("id", id(who))
                .query(Integer.class)
                .single();
        return browser.submit("admin", "/people/" + id(who), all);
    }

    private static String refusal(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString())
                .select("#roles-error")
                .text();
    }

    private String roles(String who) {
        return jdbc.sql("select roles::text from account where id = :id")
                .param("id", id(who))
                .query(String.class)
                .single();
    }

    private UUID id(String who) {
        return one("select id from account where email = '" + who + "@leanout.example'");
    }

    private UUID one(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }
}
