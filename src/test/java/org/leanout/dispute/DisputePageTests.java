package org.leanout.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.MvcResult;

class DisputePageTests extends OnDisputes {

    @Test
    void a_disputed_record_counts_nothing_and_everybody_sees_it() throws Exception {
        int before = index();
        String objective = tiedObjective();
        assertThat(browser.page("jonas", SUPPLY + "/objectives/" + objective).text())
                .contains("This is not right");
        raise("jonas", objective, "We gave that up in spring.");
        assertThat(index()).isLessThan(before);
        for (String who : new String[] {"jonas", "maya", "rafael"}) {
            assertThat(browser.page(who, SUPPLY + "/objectives/" + objective).text())
                    .contains("Disputed: it counts nothing");
            assertThat(browser.page(who, SUPPLY + "/why/understanding").text()).contains("Disputed: it counts nothing");
            assertThat(browser.page(who, SUPPLY + "/why").text()).contains("One record counts nothing for the level");
        }
        assertThat(browser.page("maya", SUPPLY + "/timeline?topic=DISPUTES").text())
                .contains("Disputed: We gave that up in spring.", "Objective", "Jonas");
        assertThat(browser.page("maya", "/today").text())
                .contains("Jonas Lind says that a record is not right: We gave that up in spring.");
        assertThat(browser.page("maya", SUPPLY).text()).contains("A record is disputed: “We gave that up in spring.”");
    }

    @Test
    void counts_again_when_the_partner_lets_it_stand() throws Exception {
        int before = index();
        raise("jonas", tiedObjective(), "We gave that up in spring.");
        String dispute = theDispute();
        assertThat(browser.page("jonas", SUPPLY)
                        .select("[aria-labelledby=waiting]")
                        .text())
                .doesNotContain("We gave that up");
        browser.submit("maya", dispute + "/reply", "version", 0, "text", "You confirmed it in June.");
        assertThat(browser.page("jonas", SUPPLY).text()).contains("Disputed · it waits for your word");
        assertThat(refusal(browser.submit("maya", dispute + "/settlement", "version", 1, "outcome", "STANDS")))
                .isEqualTo("The partner has the last word on it.");
        browser.submit("jonas", dispute + "/settlement", "version", 1, "outcome", "STANDS", "words", "So I did.");
        assertThat(index()).isEqualTo(before);
        assertThat(browser.page("maya", dispute).text())
                .contains("Jonas Lind: it counts", "So I did.", "You confirmed it in June.");
    }

    @Test
    void it_gives_in_and_the_record_counts_nothing_for_good() throws Exception {
        raise("jonas", tiedObjective(), "We gave that up in spring.");
        int without = index();
        browser.submit("maya", theDispute() + "/settlement", "version", 0, "outcome", "DOES_NOT_COUNT");
        assertThat(index()).isEqualTo(without);
        assertThat(browser.page("maya", theDispute()).text()).contains("it does not count");
    }

    @Test
    void a_manager_disputes_as_well_and_the_partner_is_asked() throws Exception {
        raise("rafael", tiedObjective(), "Nobody there knows of it.");
        assertThat(browser.page("jonas", SUPPLY).text())
                .contains("Disputed · it waits for your word", "Nobody there knows of it.");
    }

    @Test
    void what_speaks_against_it_weighs_until_the_partner_agrees() throws Exception {
        String request = jdbc.sql("""
                        select r.id from request r join partner p on p.id = r.partner_id
                         where p.slug = 'supply-chain' and r.removed_on is null order by r.asked_on desc limit 1
                        """).query(String.class).single();
        int before = index();
        raise("rafael", request, "That was a ticket.");
        assertThat(index()).isEqualTo(before);
        assertThat(browser.page("jonas", theDispute()).text()).contains("it counts until you agree");
        browser.submit("jonas", theDispute() + "/settlement", "version", 0, "outcome", "STANDS");
        assertThat(read(raise("rafael", request, "It was."))
                        .select("#reason-error")
                        .text())
                .isEqualTo("The partner let this record stand, so IT does not dispute it again.");
    }

    @Test
    void it_takes_nothing_away_that_is_disputed_until_that_is_settled() throws Exception {
        UUID promise = UUID.randomUUID();
        browser.submit(
                "maya",
                SUPPLY + "/promises",
                "id",
                promise,
                "what",
                "A list",
                "owedBy",
                "IT",
                "accountId",
                jdbc.sql("select id from account where name = 'Maya Brand'")
                        .query(UUID.class)
                        .single(),
                "notedOn",
                today.date(),
                "dueOn",
                today.date());
        raise("jonas", promise.toString(), "Nobody promised that.");
        String removal = SUPPLY + "/promises/" + promise + "/removal";
        assertThat(refusal(browser.submit("maya", removal)))
                .isEqualTo("It is disputed, so it stays until that is settled.");
        browser.submit("jonas", theDispute() + "/settlement", "version", 0, "outcome", "DOES_NOT_COUNT");
        assertThat(browser.submit("maya", removal).getFlashMap().get("refused")).isNull();
        assertThat(jdbc.sql("select removed_at is not null from commitment where id = :id")
                        .param("id", promise)
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void nobody_answers_or_settles_what_they_did_not_read() throws Exception {
        raise("jonas", tiedObjective(), "We gave that up in spring.");
        browser.submit("maya", theDispute() + "/reply", "version", 0, "text", "A long answer");
        MvcResult second = browser.submit("rafael", theDispute() + "/reply", "version", 0, "text", "Short");
        assertThat(refusal(second)).contains("Somebody else changed this");
        assertThat(second.getFlashMap().get("typed")).isEqualTo("Short");
        assertThat(refusal(browser.submit(
                        "jonas", theDispute() + "/settlement", "version", 0, "outcome", "DOES_NOT_COUNT")))
                .contains("Somebody else changed this");
        assertThat(refusal(browser.submit("maya", theDispute() + "/reply", "version", 1, "text", "x".repeat(1001))))
                .isEqualTo("At most 1,000 characters fit here.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 5})
    void a_promise_is_known_by_its_due_day_open_or_late(int days) throws Exception {
        LocalDate due = today.date().plusDays(days);
        String promise = jdbc.sql("""
                        update commitment set due_on = :due, noted_on = cast(:due as date) - 20
                         where id = (select c.id from commitment c join partner p on p.id = c.partner_id
                                      where p.slug = 'supply-chain' and c.owed_by = 'IT' and c.state = 'OPEN'
                                        and not exists (select from due_day d where d.commitment_id = c.id)
                                      order by c.id limit 1)
                        returning id::text
                        """).param("due", due).query(String.class).single();
        String day = due.format(DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH));
        assertThat(browser.page("jonas", SUPPLY + "/disputes/new?record=" + promise)
                        .select("form .lo-quiet")
                        .eachText())
                .contains(day);
        raise("jonas", promise, "It was for another day.");
        for (String page : List.of(SUPPLY + "/disputes", theDispute()))
            assertThat(browser.page("jonas", page).text()).contains("Promise " + day);
    }

    @Test
    void a_record_is_disputed_once_at_a_time_and_with_a_reason() throws Exception {
        String objective = tiedObjective();
        Document blank = read(raise("jonas", objective, " "));
        assertThat(blank.select("#reason-error").text()).isEqualTo("Say something here.");
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++)
            browser.submit("jonas", SUPPLY + "/disputes", "id", id, "record", objective, "reason", "Not so");
        assertThat(jdbc.sql("select count(*) from dispute where reason = 'Not so'")
                        .query(Integer.class)
                        .single())
                .isOne();
        Document twice = read(raise("jonas", objective, "Not so at all"));
        assertThat(twice.select("#reason-error").text()).isEqualTo("This record is disputed already.");
        assertThat(twice.select("#reason").text()).isEqualTo("Not so at all");
    }

    @Test
    void only_what_this_partner_sees_can_be_disputed() throws Exception {
        String draft = jdbc.sql("select id from offer where offered_on is null limit 1")
                .query(String.class)
                .single();
        String nurses = jdbc.sql(
                        "select o.id from objective o join partner p on p.id = o.partner_id where p.slug = 'nursing-operations' limit 1")
                .query(String.class)
                .single();
        for (String record : new String[] {draft, nurses, UUID.randomUUID().toString()}) {
            assertThat(browser.open("jonas", SUPPLY + "/disputes/new?record=" + record)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
            assertThat(raise("jonas", record, "Hm").getResponse().getStatus()).isEqualTo(404);
        }
    }

    @Test
    void an_interaction_of_it_s_own_has_no_title_for_the_partner() throws Exception {
        String session = jdbc.sql("""
                        select i.id from interaction i join partner p on p.id = i.partner_id
                         where p.slug = 'supply-chain' and not i.shared and i.two_way and i.removed_at is null
                         order by i.happened_on desc limit 1
                        """).query(String.class).single();
        String title = jdbc.sql("select summary from interaction where id = :id::uuid")
                .param("id", session)
                .query(String.class)
                .single();
        assertThat(browser.page("jonas", SUPPLY + "/disputes/new?record=" + session)
                        .text())
                .contains("Interaction")
                .doesNotContain(title);
        raise("jonas", session, "We did not meet that day.");
        assertThat(browser.page("jonas", SUPPLY + "/disputes").text()).doesNotContain(title);
        assertThat(browser.page("jonas", theDispute()).text()).doesNotContain(title);
        assertThat(browser.page("maya", theDispute()).text()).contains(title);
    }
}
