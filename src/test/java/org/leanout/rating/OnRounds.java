package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leanout.Browser.target;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MvcResult;

/** What tests of rounds do again and again, with the partner that has three people who can answer. */
@OnTheCast
abstract class OnRounds {

    static final String NURSING = "/partners/nursing-operations";
    static final String ROUNDS = NURSING + "/rounds";
    static final int DAYS = 10;

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    CastClock clock;

    @AfterEach
    void today_is_today_again() {
        clock.goOn();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Maya asks some people; answers are taken for ten days. */
    String open(String... names) throws Exception {
        UUID id = UUID.randomUUID();
        List<Object> fields = new ArrayList<>(List.of("id", id, "title", "Spring", "untilOn", today().plusDays(DAYS)));
        for (String name : names) fields.addAll(List.of("invited", contact(name)));
        assertThat(target(browser.submit("maya", ROUNDS, fields.toArray()))).isEqualTo(ROUNDS);
        return ROUNDS + "/" + id;
    }

    void passes(int days) {
        clock.standOn(today().plusDays(days));
    }

    /** Answers six times the same. */
    MvcResult says(String who, String round, int points, boolean named) throws Exception {
        return send(who, round + "/answer", null, points, named);
    }

    MvcResult saysForIt(String who, String round, int points) throws Exception {
        return send(who, round + "/it-view", null, points, false);
    }

    MvcResult send(String who, String address, Integer version, int points, boolean named) throws Exception {
        List<Object> fields = new ArrayList<>(List.of("id", UUID.randomUUID(), "named", named));
        if (version != null) fields.addAll(List.of("version", version));
        for (Statement statement : Statement.values()) fields.addAll(List.of(statement.field(), points));
        return browser.submit(who, address, fields.toArray());
    }

    static Document read(MvcResult answer) throws Exception {
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    /** How both sides see it, as the page shows it; nothing if it shows nothing. */
    String views(String who, String address) throws Exception {
        return browser.page(who, address).select("[aria-labelledby=views]").text();
    }

    List<String> ledger(String kind, String round) {
        return jdbc.sql("""
                        select coalesce(detail ->> 'name', 'somebody') || coalesce(' ' || (detail ->> 'points'), '')
                               || ' on ' || day
                          from ledger_rating where kind = :kind and id = :round order by 1
                        """)
                .param("kind", kind)
                .param("round", Browser.idIn(round))
                .query(String.class)
                .list();
    }

    UUID contact(String name) {
        return jdbc.sql("select id from contact where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
