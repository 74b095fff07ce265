package org.leanout.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Which records can be disputed, and where it shows. */
class DisputableRecordTests extends OnDisputes {

    /** Every kind that both sides see can be disputed from its page, whether the level reads it or not. */
    @Test
    void every_record_that_both_sides_see_says_how_to_dispute_it() throws Exception {
        var kinds = jdbc.sql("""
                        select distinct on (f.kind) f.kind, f.id, p.slug, f.path
                          from findable f join partner p on p.id = f.partner_id
                         where f.open and p.slug in ('nursing-operations', 'supply-chain')
                           and not exists (select 1 from dispute d where d.record_id = f.id)
                         order by f.kind, f.day desc
                        """).query(Kind.class).list();
        assertThat(kinds).extracting(Kind::kind).contains("WORKAROUND", "DEMAND", "COMMITMENT", "OFFER", "IMPACT");
        for (Kind record : kinds) {
            String who = record.slug().equals("supply-chain") ? "jonas" : "ines";
            String partner = "/partners/" + record.slug();
            var link = browser.page(who, partner + record.path()).select("main a:contains(This is not right)");
            assertThat(link).as(record.toString()).isNotEmpty();
            assertThat(browser.page(who, link.attr("href")).select("#reason"))
                    .as(record.toString())
                    .hasSize(1);
            assertThat(browser.submit(who, partner + "/disputes", "record", record.id(), "reason", "Not like that")
                            .getFlashMap()
                            .get("done"))
                    .as(record.toString())
                    .isNotNull();
            assertThat(browser.page(who, partner + record.path()).select("main").text())
                    .as(record.toString())
                    .contains("Disputed: it counts nothing");
        }
    }

    record Kind(String kind, UUID id, String slug, String path) {}

    @Test
    void a_workaround_that_is_disputed_changes_no_number_and_is_not_taken_away() throws Exception {
        String workaround = jdbc.sql("""
                        select w.id from workaround w join partner p on p.id = w.partner_id
                         where p.slug = 'supply-chain' and w.removed_at is null limit 1
                        """).query(String.class).single();
        jdbc.sql("update workaround set entered_on = :today where id = :id::uuid")
                .param("today", today.date())
                .param("id", workaround)
                .update();
        int before = index();
        assertThat(browser.page("jonas", SUPPLY + "/disputes/new?record=" + workaround)
                        .text())
                .contains("Workaround", "The level does not read this record");
        raise("jonas", workaround, "We do that no more.");
        assertThat(index()).isEqualTo(before);
        assertThat(refusal(browser.submit("maya", SUPPLY + "/workarounds/" + workaround + "/removal")))
                .isEqualTo("It is disputed, so it stays until that is settled.");
        browser.submit("jonas", theDispute() + "/settlement", "version", 0, "outcome", "STANDS");
        assertThat(browser.page("jonas", SUPPLY + "/workarounds/" + workaround).text())
                .doesNotContain("Disputed:");
    }

    @Test
    void what_a_manager_disputes_says_so_on_its_page_in_lists_and_beside_the_level() throws Exception {
        String request = jdbc.sql("""
                        select q.id from request q join partner p on p.id = q.partner_id
                         where p.slug = 'supply-chain' and q.removed_on is null order by q.asked_on desc limit 1
                        """).query(String.class).single();
        raise("rafael", request, "That was a ticket.");
        for (String who : List.of("rafael", "maya", "jonas")) {
            Document page = browser.page(who, SUPPLY + "/requests/" + request);
            assertThat(page.select("main").text())
                    .as(who)
                    .contains("Disputed by IT: it counts until "
                            + (who.equals("jonas") ? "you agree" : "the partner agrees"))
                    .doesNotContain("This is not right");
            assertThat(browser.page(who, SUPPLY + "/help")
                            .select("li:has(a[href$=" + request + "]) .lo-alert")
                            .text())
                    .as(who)
                    .isEqualTo("disputed");
            assertThat(browser.page(who, SUPPLY + "/why").text()).as(who).contains("One record is disputed by IT");
        }
        assertThat(browser.open("jonas", SUPPLY + "/disputes/new?record=" + request)
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo(SUPPLY + "/disputes");
    }
}
