package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnTheCast
class PartnerListPageTests {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Test
    void says_the_level_with_its_index() throws Exception {
        rate("supply-chain", 3, 48);
        assertThat(row("supply-chain")).contains("Service provider 48");
    }

    @Test
    void says_no_index_of_what_is_not_yet_rated() throws Exception {
        rate("supply-chain", 0, 48);
        assertThat(row("supply-chain")).contains("Not yet rated").doesNotContain("48");
    }

    @Test
    void lists_a_partner_that_was_never_assessed() throws Exception {
        jdbc.sql("delete from assessment").update();
        assertThat(row("supply-chain")).contains("Not yet rated");
    }

    private String row(String slug) throws Exception {
        return browser.page("maya", "/partners")
                .select("tr:has([href=/partners/%s])".formatted(slug))
                .text();
    }

    private void rate(String slug, int rank, int index) {
        jdbc.sql("""
                        update assessment set published = :rank, index = :index
                         where partner_id = (select id from partner where slug = :slug)
                        """)
                .param("rank", rank)
                .param("index", index)
                .param("slug", slug)
                .update();
    }
}
