package org.leanout.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.leanout.Statements;

/** Offers and requests together: their list, and what is true of both. */
class HelpPageTests extends OnHelp {

    /** The request beside the offer: an id belongs to one record only. */
    private final UUID asked = UUID.randomUUID();

    @Test
    void makes_one_record_of_a_form_sent_twice() throws Exception {
        for (int i = 0; i < 2; i++) {
            offer("offered", true);
            ask("maya", "id", asked, "contactId", ines, "askedOn", today.date());
        }
        assertThat(count("offer", id)).isEqualTo(1);
        assertThat(count("request", asked)).isEqualTo(1);
    }

    @Test
    void names_nobody_who_has_left() throws Exception {
        browser.submit("maya", NURSING + "/people/" + sofia + "/departure", "left", true);
        assertThat(refused(offer("offered", true, "contactId", sofia)).text()).contains("Sofia Almeida has left.");
        offer("offered", true);
        assertThat(refused(answer("maya", "accepted", true, "contactId", sofia)).text())
                .contains("Sofia Almeida has left.");
        assertThat(refused(ask("maya", "contactId", sofia)).text()).contains("Sofia Almeida has left.");
    }

    @Test
    void puts_answers_thanks_and_requests_of_the_partners_people_on_the_ledger() throws Exception {
        offer("offered", true);
        answer("ines", "accepted", true);
        browser.submit("maya", offer + "/delivery", "deliveredOn", today.date(), "minutes", 30);
        browser.submit("ines", offer + "/thanks", "rating", 5);
        assertThat(entries())
                .extracting(entry -> entry.get("kind") + " " + entry.get("word"))
                .containsExactlyInAnyOrder("OFFER PARTNER", "PARTNER_ACT PARTNER", "PARTNER_ACT PARTNER");
        assertThat(entries().toString()).contains("\"name\": \"Ines Okafor\"", "\"accepted\": true");
    }

    @Test
    void filters_by_what_is_open_and_by_who_started_it() throws Exception {
        offer("offered", true);
        answer("ines", "accepted", false);
        assertThat(html("maya", HELP)).doesNotContain("Label printers");
        assertThat(html("maya", ALL)).contains("Label printers");
        assertThat(html("maya", ALL + "&origin=REQUESTED"))
                .doesNotContain("Label printers")
                .contains("scanners");
        assertThat(html("maya", ALL + "&origin=VOLUNTEERED"))
                .contains("Label printers")
                .doesNotContain("scanners");
    }

    @Test
    void pages_by_key_and_keeps_the_filter() throws Exception {
        jdbc.sql("""
                        insert into request (partner_id, id, version, title, contact_id, asked_on, state,
                                             entered_by_partner, entered_by, entered_at, entered_on)
                        select c.partner_id, gen_random_uuid(), 0, 'Ask ' || n, c.id, date '2026-01-01', 'OPEN', false,
                               a.id, now(), date '2026-01-01'
                          from contact c, account a, generate_series(1, 120) n
                         where c.id = :contact and a.email = 'maya@leanout.example'
                        """).param("contact", sofia).update();
        List<String> seen = new ArrayList<>();
        String next = HELP + "?origin=REQUESTED";
        while (next != null) {
            Document page = browser.page("maya", next);
            seen.addAll(page.select(".list-group a").eachAttr("href"));
            var more = page.select(".card-footer a[href*=after]");
            next = more.isEmpty() ? null : more.attr("href");
        }
        assertThat(seen).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(120);
        assertThat(seen).allMatch(address -> address.contains("/requests/"));
    }

    @Test
    void costs_at_most_six_statements_a_page() throws Exception {
        offer("offered", true);
        ask("ines", "id", asked);
        String request = NURSING + "/requests/" + asked;
        for (String address : List.of(offer, offer + "/edit", request, request + "/edit"))
            for (String who : List.of("maya", "ines"))
                assertThat(Statements.of(() -> browser.open(who, address)))
                        .as(who + " " + address)
                        .hasSizeLessThanOrEqualTo(6);
    }

    @Test
    void does_not_find_another_partners_help_under_this_one() throws Exception {
        offer("offered", true);
        ask("maya", "id", asked, "contactId", ines, "askedOn", today.date());
        for (String thing : List.of("offers/" + id, "requests/" + asked))
            for (String who : List.of("maya", "jonas"))
                assertThat(status(who, "/partners/supply-chain/" + thing)).isEqualTo(404);
        assertThat(browser.submit("jonas", "/partners/supply-chain/offers/" + id + "/answer", "accepted", true)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void changes_nothing_of_an_archived_partner() throws Exception {
        offer("offered", true);
        browser.submit("maya", NURSING + "/archive", "archived", true);
        answer("ines", "accepted", true);
        ask("ines");
        assertThat(entries()).isEmpty();
    }

    private int count(String table, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
