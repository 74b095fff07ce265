package org.leanout.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SeedPageTests extends OnProposals {

    @BeforeEach
    void send() throws Exception {
        sent();
    }

    @Test
    void are_noted_seen_by_both_sides_and_taken_away_again() throws Exception {
        UUID improvement = any("select i.id from improvement i join partner p on p.id = i.partner_id"
                + " where p.slug = 'nursing-operations' and i.removed_at is null limit 1");
        for (int i = 0; i < 2; i++)
            browser.submit("maya", here + "/seeds", "id", UUID.randomUUID(), "recordId", improvement);
        assertThat(seeds("ines")).contains("Improvement").startsWith("Seeds that grew 1");
        assertThat(browser.page("ines", here).select("#seeds li a").attr("href"))
                .endsWith("/improvements/" + improvement);
        assertThat(browser.page("maya", PROPOSALS).text()).contains("sent in 12 months led to something");
        String removal = browser.page("maya", here).select("#seeds li form").attr("action");
        browser.submit("maya", removal);
        assertThat(seeds("ines")).isEmpty();
    }

    @Test
    void that_name_the_proposal_as_their_origin_need_no_note() throws Exception {
        jdbc.sql("update commitment set origin_id = :id where id = :one")
                .param("id", id)
                .param(
                        "one",
                        any("select c.id from commitment c join partner p on p.id = c.partner_id"
                                + " where p.slug = 'nursing-operations' and c.removed_at is null limit 1"))
                .update();
        assertThat(seeds("ines")).contains("Promise");
        assertThat(browser.page("maya", here).select("#seeds li form")).isEmpty();
    }

    @Test
    void that_are_internal_reach_no_partner() throws Exception {
        UUID session = any("select i.id from interaction i join partner p on p.id = i.partner_id"
                + " where p.slug = 'nursing-operations' limit 1");
        jdbc.sql("""
                        update interaction set kind = 'PLANNING_SESSION', shared = false, summary = 'Secret planning'
                         where id = :id
                        """).param("id", session).update();
        browser.submit("maya", here + "/seeds", "id", UUID.randomUUID(), "recordId", session);
        assertThat(seeds("maya")).contains("Secret planning");
        assertThat(text("ines")).doesNotContain("Secret planning");
        assertThat(browser.page("ines", here).html()).doesNotContain(session.toString());
    }

    @Test
    void of_another_partner_are_not_found() throws Exception {
        UUID strange = any("select d.id from improvement d join partner p on p.id = d.partner_id"
                + " where p.slug <> 'nursing-operations' limit 1");
        assertThat(browser.submit("maya", here + "/seeds", "id", UUID.randomUUID(), "recordId", strange)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.submit("tom", "/partners/pharmacy/proposals/" + id + "/seeds", "recordId", strange)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser.submit("maya", here + "/seeds/" + UUID.randomUUID() + "/removal")
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String seeds(String who) throws Exception {
        return browser.page(who, here).select("#seeds").text();
    }

    private UUID any(String sql) {
        return jdbc.sql(sql).query(UUID.class).single();
    }
}
