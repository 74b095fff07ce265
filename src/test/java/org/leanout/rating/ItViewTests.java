package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How IT sees it: by the BRM who looks after the partner, kept apart. */
class ItViewTests extends OnRounds {

    @Test
    void stands_beside_theirs_for_both_sides_once_the_round_has_ended() throws Exception {
        String round = open("Ines Okafor");
        says("ines", round, 2, true);
        saysForIt("maya", round, 5);
        assertThat(browser.page("ines", round).text()).doesNotContain("Maya Brand answered for IT");
        passes(DAYS + 1);
        for (String who : List.of("maya", "ines"))
            assertThat(views(who, round))
                    .as(who)
                    .contains(
                            "IT 5",
                            "2.0",
                            "+3.0 blind spot",
                            "before knowing what " + (who.equals("ines") ? "you" : "they") + " said");
        assertThat(browser.page("ines", ROUNDS).text()).contains("+3.0 blind spot");
    }

    @Test
    void shows_no_gap_before_it_is_said_and_tells_if_it_was_said_afterwards() throws Exception {
        String round = open("Ines Okafor");
        says("ines", round, 4, true);
        passes(DAYS + 1);
        assertThat(views("maya", round))
                .contains("IT has not answered: Maya Brand")
                .doesNotContain("aligned");
        saysForIt("maya", round, 4);
        assertThat(views("maya", round)).contains("0.0 aligned", "when their answers were known already");
        saysForIt("maya", round, 1);
        assertThat(views("maya", round)).contains("0.0 aligned");
    }

    @Test
    void is_the_word_of_the_brm_and_not_of_the_deputy() throws Exception {
        String round = open("Ines Okafor");
        assertThat(read(saysForIt("tom", round, 5)).text()).contains("Only the BRM who looks after the partner");
        assertThat(browser.page("tom", round).select("a[href$=/it-view]")).isEmpty();
    }

    @Test
    void can_be_changed_until_the_round_ends_and_its_history_tells() throws Exception {
        String round = open("Ines Okafor");
        saysForIt("maya", round, 5);
        assertThat(read(saysForIt("maya", round, 4)).text()).contains("Somebody else changed this");
        send("maya", round + "/it-view", 0, 3, false);
        assertThat(browser.page("maya", round).select(".lo-history").text())
                .contains("added the answer of IT", "IT asks for our view and uses it: 5 \u2192 3");
    }

    @Test
    void starts_anew_when_somebody_else_looks_after_the_partner() throws Exception {
        String round = open("Ines Okafor");
        saysForIt("maya", round, 5);
        says("ines", round, 3, true);
        passes(DAYS + 1);
        browser.submit(
                "maya", NURSING + "/assignments", "ownerId", account("Tom Reyes"), "deputyId", account("Maya Brand"));
        assertThat(views("tom", round))
                .contains("IT has not answered: Tom Reyes")
                .doesNotContain("IT 5");
        assertThat(views("tom", ROUNDS)).doesNotContain("IT 5");
        passes(1);
        saysForIt("tom", round, 3);
        assertThat(views("ines", round)).contains("IT 3", "0.0 aligned", "Tom Reyes answered for IT");
    }

    @Test
    void stays_with_its_round_when_the_next_one_has_ended() throws Exception {
        String round = open("Ines Okafor");
        saysForIt("maya", round, 5);
        says("ines", round, 3, true);
        passes(DAYS + 1);
        String next = open("Ines Okafor");
        passes(DAYS + 2);
        browser.submit("maya", NURSING + "/assignments", "ownerId", account("Tom Reyes"));
        assertThat(views("tom", round)).contains("IT 5", "Maya Brand answered for IT");
        assertThat(read(saysForIt("tom", round, 1)).text()).contains("There is a newer round");
        assertThat(saysForIt("tom", next, 1).getResponse().getStatus()).isEqualTo(302);
    }

    private UUID account(String name) {
        return jdbc.sql("select id from account where name = :name")
                .param("name", name)
                .query(UUID.class)
                .single();
    }
}
