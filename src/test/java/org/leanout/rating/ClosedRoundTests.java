package org.leanout.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who learns what: nothing before a round ends, no names from three people on, and only what counts. */
class ClosedRoundTests extends OnRounds {

    @Autowired
    Views views;

    @Test
    void nobody_learns_what_or_who_before_the_end_but_how_many() throws Exception {
        Map<String, String> before = new HashMap<>();
        Map<String, String> levels = new HashMap<>();
        List<String> others = List.of("maya", "tom", "rafael", "audit", "sofia");
        passes(DAYS); // what ages until then ages without an answer too
        for (String who : others) {
            before.put(who, views(who, ROUNDS));
            levels.put(who, level(who));
        }
        passes(-DAYS);
        String round = open("Ines Okafor", "Sofia Almeida");
        Map<String, String> histories = new HashMap<>();
        for (String who : others) histories.put(who, history(who, round));
        says("ines", round, 1, true);
        passes(DAYS);
        for (String who : others) {
            var page = browser.page(who, round);
            assertThat(page.text()).as(who).contains("1 of 2 answered");
            assertThat(page.select("[aria-labelledby=views], table")).as(who).isEmpty();
            assertThat(history(who, round)).as(who).isEqualTo(histories.get(who));
            assertThat(views(who, ROUNDS)).as(who).isEqualTo(before.get(who));
            assertThat(level(who)).as(who).isEqualTo(levels.get(who));
        }
        assertThat(views.on(partner(), today().plusDays(30), Views.DAYS))
                .isEqualTo(views.on(partner(), today(), Views.DAYS));
    }

    /** It names who is asked, and stays the same whoever answers. */
    private String history(String who, String round) throws Exception {
        return browser.page(who, round).select(".lo-history").text();
    }

    @Test
    void the_history_tells_of_nobody_who_answered() throws Exception {
        String round = open("Ines Okafor");
        says("ines", round, 1, true);
        send("ines", round + "/answer", 0, 2, true);
        assertThat(jdbc.sql("select count(*) from change where kind = 'PartnerAnswer'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void three_answers_are_shown_without_a_name() throws Exception {
        String round = open("Ines Okafor", "Sofia Almeida", "Daniel Weber");
        says("ines", round, 5, true);
        says("sofia", round, 4, true);
        says("daniel", round, 2, false);
        passes(DAYS + 1);
        for (String who : List.of("maya", "ines")) {
            assertThat(views(who, round))
                    .as(who)
                    .contains("3.7", "(3 people)")
                    .doesNotContain("Ines", "Daniel", "from 2");
            assertThat(browser.page(who, round).select("table")).as(who).isEmpty();
        }
        assertThat(ledger("PARTNER_VIEW", round))
                .containsExactly("somebody 12 on " + today(), "somebody 24 on " + today(), "somebody 30 on " + today());
        assertThat(ledger("PARTNER_ACT", round)).hasSize(3).contains("Ines Okafor on " + today());
    }

    @Test
    void of_fewer_only_those_are_shown_and_count_who_agreed_to_be_named() throws Exception {
        String round = open("Ines Okafor", "Sofia Almeida");
        says("ines", round, 4, true);
        says("sofia", round, 1, false);
        passes(DAYS + 1);
        assertThat(browser.page("maya", round).text()).contains("One answer is shown to nobody");
        assertThat(views("maya", round))
                .contains("they 4.0", "(one person)", "Answers of Ines Okafor")
                .doesNotContain("Sofia");
        assertThat(ledger("PARTNER_VIEW", round)).containsExactly("Ines Okafor 24 on " + today());
        assertThat(ledger("PARTNER_ACT", round)).containsExactly("Ines Okafor on " + today());
    }

    @Test
    void the_level_reads_what_is_shown_from_the_end_on() throws Exception {
        String round = open("Ines Okafor", "Sofia Almeida", "Daniel Weber");
        for (String who : List.of("ines", "sofia", "daniel")) says(who, round, 1, true);
        passes(DAYS);
        assertThat(level("maya")).contains("3.7");
        passes(1);
        assertThat(level("maya")).contains("they 1.0");
        assertThat(browser.page("maya", NURSING)
                        .select("[aria-labelledby=two-views]")
                        .text())
                .contains("3 people", "5.0 1.0 +4.0 blind spot");
    }

    @Test
    void two_who_agreed_stand_beside_each_other() throws Exception {
        String round = open("Ines Okafor", "Sofia Almeida");
        says("sofia", round, 2, true);
        says("ines", round, 4, true);
        passes(DAYS + 1);
        assertThat(browser.page("tom", round).select("thead").text()).isEqualTo("Statement Ines Okafor Sofia Almeida");
        assertThat(browser.page("tom", round).select("tbody tr").eachText())
                .hasSize(6)
                .allMatch(row -> row.endsWith(" 4 2"));
    }

    @Test
    void of_fewer_nothing_is_shown_if_nobody_agreed() throws Exception {
        String round = open("Ines Okafor", "Sofia Almeida");
        for (String who : List.of("ines", "sofia")) says(who, round, 1, false);
        saysForIt("maya", round, 5);
        passes(DAYS + 1);
        assertThat(views("maya", round)).isEmpty();
        assertThat(browser.page("maya", round).text()).contains("2 answers are shown to nobody");
        assertThat(ledger("PARTNER_VIEW", round)).isEmpty();
        assertThat(ledger("PARTNER_ACT", round)).isEmpty();
    }

    @Test
    void the_latest_answer_of_each_counts_for_180_days() throws Exception {
        String round = open("Ines Okafor");
        says("ines", round, 1, true);
        passes(DAYS + 1);
        TwoViews now = views.on(partner(), today(), Views.DAYS).orElseThrow();
        // Ines now, besides Sofia's 23 and Daniel's 21 of the round before
        assertThat(now.people()).isEqualTo(3);
        assertThat(now.overall().partner()).isEqualTo(new Mean(50, 18));
        assertThat(views.on(partner(), today().plusDays(Views.DAYS), Views.DAYS))
                .isEmpty();
        passes(Views.DAYS - 1);
        assertThat(views.on(partner(), today(), Views.DAYS).orElseThrow().people())
                .isEqualTo(1);
        passes(1);
        assertThat(views.on(partner(), today(), Views.DAYS)).isEmpty();
        assertThat(views("maya", ROUNDS)).isEmpty();
    }

    /** Everything that is said about the level and the days to come, which the answers would lower. */
    private String level(String who) throws Exception {
        return browser.page(who, NURSING + "/why").select("main").text();
    }

    private UUID partner() {
        return jdbc.sql("select id from partner where slug = 'nursing-operations'")
                .query(UUID.class)
                .single();
    }
}
