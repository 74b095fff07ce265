package org.leanout.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** Times are read by one's own clock, days by the organisation's. */
@OnTheCast
class ZonePageTests {

    private static final String INTERACTIONS = "/partners/nursing-operations/interactions";

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    private final UUID id = UUID.randomUUID();
    private final String here = INTERACTIONS + "/" + id;

    @BeforeEach
    void log() throws Exception {
        save(INTERACTIONS, "Late call", "id", id);
        save(here, "Very late call", "version", 0);
        jdbc.sql("update interaction set entered_at = '2026-11-20T22:30Z' where id = :id")
                .param("id", id)
                .update();
        jdbc.sql(
                        "update change set changed_at = '2026-11-20T23:30Z', old_value = '2026-11-20T21:00:00Z' where record_id = :id and field = 'summary'")
                .param("id", id)
                .update();
    }

    @Test
    void shows_times_by_the_readers_clock_and_days_as_they_are() throws Exception {
        assertThat(text("maya")).contains("on 20 Nov 2026 22:30", "Friday 20 November 2026");
        assertThat(target(choose("maya", "Asia/Tokyo"))).isEqualTo("/account");
        assertThat(browser.page("maya", "/account").text()).contains("Asia/Tokyo");
        assertThat(text("maya")).contains("on 21 Nov 2026 07:30", "Friday 20 November 2026");
        assertThat(text("tom")).contains("on 20 Nov 2026 22:30");
    }

    @Test
    void tells_the_history_by_it() throws Exception {
        choose("maya", "America/New_York");
        assertThat(browser.page("maya", here).select(".lo-history").text())
                .contains("20 Nov 2026 18:30, Maya Brand: What happened?: 20 Nov 2026 16:00 → Very late call");
    }

    @Test
    void goes_back_to_the_organisations() throws Exception {
        choose("maya", "Asia/Tokyo");
        assertThat(browser.page("maya", "/account/zone")
                        .select("option[selected]")
                        .val())
                .isEqualTo("Asia/Tokyo");
        choose("maya", "");
        assertThat(browser.page("maya", "/account").text()).contains("The organisation’s");
        assertThat(text("maya")).contains("on 20 Nov 2026 22:30");
    }

    @Test
    void takes_only_what_both_java_and_postgresql_understand_alike() throws Exception {
        for (String zone : new String[] {"+02:00", "Mars/Olympus", "EST5EDT"}) {
            MvcResult answer = choose("maya", zone);
            assertThat(answer.getResponse().getStatus()).as(zone).isEqualTo(422);
            assertThat(Jsoup.parse(answer.getResponse().getContentAsString())
                            .select("#zone-error")
                            .text())
                    .isEqualTo("Choose from the list.");
        }
    }

    private MvcResult choose(String who, String zone) throws Exception {
        return browser.submit(who, "/account/zone", "zone", zone);
    }

    private String text(String who) throws Exception {
        return browser.page(who, here).select("article").text();
    }

    private void save(String address, String summary, String name, Object value) throws Exception {
        Object[] fields = {"summary", summary, "origin", "JOINT", "minutes", 5, "happenedOn", "2026-11-20", name, value
        };
        browser.submit("maya", address, fields);
    }
}
