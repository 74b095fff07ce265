package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The portfolio as a manager reads it, and the figures it is made of. */
@OnTheCast
abstract class OnThePortfolio {

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    Element row(String slug) throws Exception {
        return browser.page("rafael", "/portfolio")
                .select("[aria-labelledby=every] tr:has(td:first-child [href=/partners/%s])".formatted(slug))
                .first();
    }

    void assess(String slug, String what) {
        change("assessment", slug, what);
    }

    void tally(String slug, String what) {
        change("tally", slug, what);
    }

    private void change(String table, String slug, String what) {
        assertThat(jdbc.sql("update %s set %s where partner_id = (select id from partner where slug = :slug)"
                                .formatted(table, what))
                        .param("slug", slug)
                        .update())
                .isEqualTo(1);
    }
}
