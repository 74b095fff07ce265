package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How a round is opened, answered and ended. */
class RoundPageTests extends OnRounds {

    @Test
    void everybody_who_can_answer_is_asked_unless_the_brm_says_otherwise() throws Exception {
        var form = browser.page("maya", ROUNDS + "/new");
        assertThat(form.select("[name=invited][checked]")).hasSize(3);
        assertThat(form.select("#untilOn").val()).isEqualTo(today().plusDays(14).toString());
        assertThat(browser.page("maya", "/partners/supply-chain/rounds/new").text())
                .contains("no account of their own: Mira Stolz");
    }

    @Test
    void a_round_sent_twice_is_one_and_no_second_is_opened_beside_it() throws Exception {
        UUID id = UUID.randomUUID();
        Object[] fields = {
            "id", id, "title", "Spring", "untilOn", today().plusDays(3), "invited", contact("Ines Okafor")
        };
        for (int i = 0; i < 2; i++)
            assertThat(browser.submit("maya", ROUNDS, fields).getResponse().getStatus())
                    .isEqualTo(302);
        fields[1] = UUID.randomUUID();
        assertThat(read(browser.submit("maya", ROUNDS, fields)).text()).contains("A round is open already");
        assertThat(browser.page("maya", ROUNDS).select("a[href$=/rounds/new]")).isEmpty();
    }

    @Test
    void asks_somebody_and_only_people_who_can_answer() throws Exception {
        var nobody = read(browser.submit("maya", ROUNDS, "title", "Spring", "untilOn", today()));
        assertThat(nobody.select("#invited-error").text()).isNotEmpty();
        assertThat(nobody.select("#title").val()).isEqualTo("Spring");
        var mira = browser.submit(
                "maya",
                "/partners/supply-chain/rounds",
                "title",
                "Spring",
                "untilOn",
                today().plusDays(3),
                "invited",
                contact("Mira Stolz"));
        assertThat(mira.getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void a_round_waits_for_those_who_are_asked_until_they_answer_or_it_ends() throws Exception {
        String round = open("Ines Okafor", "Sofia Almeida");
        assertThat(waiting("ines")).contains("Spring", "Your view of working with IT");
        assertThat(waiting("daniel")).doesNotContain("Your view of working with IT");
        says("ines", round, 4, true);
        assertThat(waiting("ines")).doesNotContain("Your view of working with IT");
        passes(DAYS);
        assertThat(waiting("sofia")).contains("Your view of working with IT");
        passes(1);
        assertThat(waiting("sofia")).doesNotContain("Your view of working with IT");
    }

    @Test
    void an_answer_can_be_changed_until_the_round_ends() throws Exception {
        String round = open("Ines Okafor");
        says("ines", round, 2, true);
        var form = browser.page("ines", round + "/answer");
        assertThat(form.select("[name=dialogue][checked]").val()).isEqualTo("2");
        assertThat(form.select("[name=named]").hasAttr("checked")).isTrue();
        passes(DAYS);
        send("ines", round + "/answer", 0, 5, true);
        passes(1);
        var late = read(send("ines", round + "/answer", 1, 1, true));
        assertThat(late.text()).contains("The round has ended");
        assertThat(late.select("[name=dialogue][checked]").val()).isEqualTo("1");
        assertThat(ledger("PARTNER_VIEW", round)).containsExactly("Ines Okafor 30 on " + today());
    }

    @Test
    void whoever_answered_elsewhere_meanwhile_is_told_and_may_say_it_again() throws Exception {
        String round = open("Ines Okafor");
        says("ines", round, 2, true);
        var stale = read(says("ines", round, 3, true));
        assertThat(stale.text()).contains("Somebody else changed this");
        assertThat(stale.select("[name=version]").val()).isEqualTo("0");
        send("ines", round + "/answer", 0, 3, true);
        passes(DAYS + 1);
        assertThat(ledger("PARTNER_VIEW", round)).containsExactly("Ines Okafor 18 on " + today());
    }

    @Test
    void takes_six_answers_from_1_to_5_and_keeps_what_was_chosen() throws Exception {
        String round = open("Ines Okafor");
        var form = read(browser.submit("ines", round + "/answer", "dialogue", 4, "improvement", 6, "named", true));
        assertThat(form.select("#proactivity-error").text()).isNotEmpty();
        assertThat(form.select("#improvement-error").text()).isEqualTo("At most 5.");
        assertThat(form.select("[name=dialogue][checked]").val()).isEqualTo("4");
        assertThat(form.select("[name=named]").hasAttr("checked")).isTrue();
    }

    @Test
    void whoever_is_not_asked_does_not_answer() throws Exception {
        String round = open("Ines Okafor");
        assertThat(read(says("daniel", round, 1, true)).text()).contains("You are not asked");
        assertThat(browser.page("daniel", round).select("a[href$=/answer]")).isEmpty();
    }

    @Test
    void ends_early_only_when_everybody_has_answered_who_still_can() throws Exception {
        String round = open("Ines Okafor", "Sofia Almeida", "Daniel Weber");
        says("ines", round, 4, true);
        says("sofia", round, 4, true);
        assertThat(browser.page("maya", round).select("form[action$=/ending]")).isEmpty();
        browser.submit("maya", round + "/ending");
        assertThat(browser.page("maya", round).text()).contains("Open until");
        browser.submit("maya", NURSING + "/people/" + contact("Daniel Weber") + "/departure", "left", true);
        browser.submit("maya", round + "/ending");
        assertThat(browser.page("maya", round).text()).contains("Ended on", "2 of 3 answered");
        assertThat(ledger("PARTNER_VIEW", round)).allMatch(view -> view.endsWith(" on " + today()));
    }

    @Test
    void is_called_off_while_nobody_has_answered() throws Exception {
        String mistaken = open("Ines Okafor");
        browser.submit("maya", mistaken + "/removal");
        assertThat(browser.open("maya", mistaken).getResponse().getStatus()).isEqualTo(404);
        assertThat(waiting("ines")).doesNotContain("Your view of working with IT");
        String round = open("Ines Okafor");
        says("ines", round, 1, false);
        browser.submit("maya", round + "/removal");
        assertThat(browser.page("maya", round).text()).contains("Spring");
    }

    @Test
    void nothing_of_an_archived_partner_is_changed() throws Exception {
        String round = open("Ines Okafor");
        jdbc.sql("update partner set archived_on = current_date").update();
        for (String who : List.of("ines", "maya")) {
            says(who, round, 4, true);
            saysForIt(who, round, 4);
        }
        browser.submit("maya", round + "/removal");
        assertThat(browser.page("maya", round).text()).contains("0 of 1 answered");
        assertThat(ledger("PARTNER_VIEW", round)).isEmpty();
    }

    @Test
    void a_round_of_another_partner_is_not_found() throws Exception {
        String id = open("Ines Okafor").substring(ROUNDS.length());
        for (String noun : List.of("", "/it-view"))
            assertThat(browser.open("maya", "/partners/supply-chain/rounds" + id + noun)
                            .getResponse()
                            .getStatus())
                    .isEqualTo(404);
        assertThat(says("jonas", "/partners/supply-chain/rounds" + id, 1, true)
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    private String waiting(String who) throws Exception {
        return browser.page(who, NURSING).select("[aria-labelledby=waiting]").text();
    }
}
