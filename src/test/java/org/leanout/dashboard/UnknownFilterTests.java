package org.leanout.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** Addresses of the portfolio that ask for what there is not: whoever follows one is told, and is not reassured. */
@OnTheCast
class UnknownFilterTests {

    private static final String TOLD = "Something in this address is not understood.";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"level=9", "unit=Nowhere", "tag=none", "brm=00000000-0000-0000-0000-000000000000"})
    void say_that_there_is_no_such_partner_and_reassure_nobody(String filter) throws Exception {
        Document page = browser.page("rafael", "/portfolio?" + filter);
        assertThat(page.select("[aria-labelledby=leaning-back]").text())
                .contains("There is no partner of this kind")
                .doesNotContain("Nobody is left alone");
    }

    @ParameterizedTest
    @CsvSource({
        "/portfolio?attention=FOO, /portfolio",
        "/portfolio?level=abc, /portfolio",
        "/portfolio/board?brm=me, /portfolio/board",
        "/portfolio/grid?tier=TOP, /portfolio/grid",
        "/portfolio.csv?level=abc, /portfolio",
        "/portfolio/trends/REWORK?from=yesterday, /portfolio/trends/REWORK",
        "/coverage?tier=TOP, /coverage"
    })
    void that_cannot_be_read_lead_to_the_whole_page_which_says_so(String address, String page) throws Exception {
        MvcResult answer = browser.open("rafael", address);
        assertThat(Browser.target(answer)).isEqualTo(page);
        assertThat(browser.page("rafael", page).select("#main .alert").text()).startsWith(TOLD);
    }

    @Test
    void are_told_of_when_they_are_in_a_saved_view() throws Exception {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        insert into saved_view (id, version, account_id, name, query)
                        select :id, 0, id, 'Mangled', 'attention=FOO' from account where email like 'rafael@%'
                        """).param("id", id).update();
        String portfolio = Browser.target(browser.open("rafael", "/portfolio/views/" + id));
        assertThat(Browser.target(browser.open("rafael", portfolio))).isEqualTo("/portfolio");
        assertThat(browser.page("rafael", "/portfolio").text()).contains(TOLD).doesNotContain("a view of");
    }
}
