package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.shared.Ids;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever the first page of the partner's people says waits for them, an inbox says too. */
@OnTheCast
class WaitingPageTests {

    private static final String SUPPLY = "/partners/supply-chain";

    /** Where each kind of thing that can wait leads, below the partner. */
    private static final List<String> KINDS = List.of(
            "/ambition",
            "/complaints",
            "/demands",
            "/disputes",
            "/impacts",
            "/improvements",
            "/interactions",
            "/objectives",
            "/offers",
            "/priorities",
            "/promises",
            "/proposals",
            "/rounds",
            "/value",
            "/value/outcomes");

    @Autowired
    Browser browser;

    @Autowired
    JdbcClient jdbc;

    /** Somebody of a partner, and that partner's address. */
    record Person(String who, String path) {}

    @Test
    void on_the_first_page_waits_in_the_inbox_of_whoever_was_asked() throws Exception {
        planned();
        ranked();
        disputed();
        Set<String> kinds = new TreeSet<>();
        List<String> missing = new ArrayList<>();
        for (Person person : people())
            for (Element row : browser.page(person.who(), person.path()).select("[aria-labelledby=waiting] li h3 a")) {
                String there = row.attr("href");
                kinds.add(there.substring(person.path().length()).replaceAll("/[0-9a-f-]{36}", ""));
                if (asked(there).isEmpty()) missing.add(person.who() + " " + there + " " + row.text());
            }
        assertThat(missing).isEmpty();
        assertThat(kinds).containsAll(KINDS);
    }

    /** A planning session to which they are said to have invited IT. */
    private void planned() throws Exception {
        String id = Ids.next().toString();
        browser.submit(
                "maya",
                SUPPLY + "/interactions",
                "id",
                id,
                "summary",
                "Stock next year",
                "kind",
                "PLANNING_SESSION",
                "invitedBy",
                "PARTNER",
                "happenedOn",
                LocalDate.now(),
                "origin",
                "JOINT",
                "place",
                "THEIRS",
                "minutes",
                60,
                "twoWay",
                true);
        browser.submit("maya", SUPPLY + "/interactions/" + id + "/sharing", "shared", true);
    }

    private void ranked() throws Exception {
        browser.submit("maya", SUPPLY + "/priorities", "id", Ids.next(), "first", wish());
    }

    private void disputed() throws Exception {
        browser.submit("rafael", SUPPLY + "/disputes", "id", Ids.next(), "record", wish(), "reason", "Not as it was.");
    }

    private String wish() {
        return jdbc.sql("select id::text from objective where statement = 'Cut rush orders by half'")
                .query(String.class)
                .single();
    }

    private List<Person> people() {
        return jdbc.sql("""
                        select distinct split_part(a.email, '@', 1) as who, '/partners/' || p.slug as path
                          from partner_person x
                          join account a on a.id = x.account_id
                          join partner p on p.id = x.partner_id
                         order by 1, 2
                        """).query(Person.class).list();
    }

    /** Whom of the partner's people it waits for by their inbox. */
    private List<String> asked(String path) {
        return jdbc.sql("""
                        select split_part(a.email, '@', 1)
                          from inbox_entry e join account a on a.id = e.account_id
                         where e.waiting and e.of_partner and split_part(e.path, '#', 1) = ?
                        """).param(path).query(String.class).list();
    }
}
