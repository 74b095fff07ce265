package org.leanout.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leanout.OnTheCast;
import org.leanout.maturity.Ledgers;
import org.leanout.maturity.model.Assessment;
import org.leanout.maturity.model.Condition;
import org.leanout.maturity.model.Finding;
import org.leanout.maturity.model.Maturity;
import org.leanout.maturity.model.Model;
import org.leanout.maturity.model.Step;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where the partners of the demo stand, computed from what is on file about them. */
@OnTheCast
class CastLevelsTests {

    @Autowired
    Cast cast;

    @Autowired
    CastClock clock;

    @Autowired
    Ledgers ledgers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    Today today;

    @AfterEach
    void goOn() {
        clock.goOn();
    }

    @ParameterizedTest
    @CsvSource({
        "revenue-cycle, Strategic partner, 85, 96",
        "nursing-operations, Trusted advisor, 68, 76",
        "pharmacy, Trusted advisor, 62, 74",
        "supply-chain, Service provider, 48, 48",
        "human-resources, Order taker, 16, 24",
        "facilities, Ad hoc, 0, 9",
        "radiology, Ad hoc, 60, 75",
        "marketing, Not yet rated, 0, 34"
    })
    void stands_at_a_level_of_its_own(String slug, String level, int from, int to) {
        Assessment now = assess(slug, today.date());
        assertThat(level(now)).isEqualTo(level);
        assertThat(now.index()).isBetween(from, to);
    }

    /** Whoever opens the demo a second time meets the same relationships. */
    @ParameterizedTest
    @CsvSource({
        "revenue-cycle, Strategic partner",
        "nursing-operations, Trusted advisor",
        "pharmacy, Trusted advisor",
        "supply-chain, Service provider",
        "human-resources, Order taker",
        "facilities, Ad hoc",
        "radiology, Ad hoc"
    })
    void stays_there_for_ten_days(String slug, String level) {
        for (int days = 1; days <= 10; days++)
            assertThat(level(assess(slug, today.date().plusDays(days))))
                    .as("%s after %d days", slug, days)
                    .isEqualTo(level);
    }

    @Test
    void silence_alone_keeps_radiology_down() {
        assertThat(unmet(assess("radiology", today.date()))).containsExactly(Condition.C2_2, Condition.C5_5);
    }

    @Test
    void the_way_of_supply_chain_is_that_of_the_model_s_description() {
        LocalDate day = today.date();
        assertThat(Maturity.path(ledgers.of(partner("supply-chain"), day), day, Model.first()).stream()
                        .map(CastLevelsTests::told))
                .containsExactly(
                        "RECONFIRM_OBJECTIVE 1: 48 to 51", "OFFER_EARLY_HELP 3: 51 to 56", "JOIN_PLANNING 1: 56 to 60");
    }

    private static String told(Step step) {
        return "%s %d: %d to %d"
                .formatted(
                        step.kind(),
                        step.count(),
                        step.before().index(),
                        step.after().index());
    }

    @Test
    void tells_the_same_on_any_day() {
        entities.flush();
        entities.clear();
        jdbc.sql("truncate account, partner, activity cascade").update();
        LocalDate leapDay = LocalDate.of(2028, 2, 29);
        clock.standOn(leapDay);
        cast.enter();
        entities.flush();
        assertThat(level(assess("revenue-cycle", leapDay))).isEqualTo("Strategic partner");
        assertThat(assess("supply-chain", leapDay).index()).isEqualTo(48);
    }

    private Assessment assess(String slug, LocalDate day) {
        return Maturity.assess(ledgers.of(partner(slug), day), day, Model.first());
    }

    private UUID partner(String slug) {
        return jdbc.sql("select id from partner where slug = :slug")
                .param("slug", slug)
                .query(UUID.class)
                .single();
    }

    private static String level(Assessment it) {
        return it.level()
                .map(level -> level.name().charAt(0)
                        + level.name().substring(1).replace('_', ' ').toLowerCase(Locale.ROOT))
                .orElse("Not yet rated");
    }

    private static List<Condition> unmet(Assessment it) {
        return it.findings().stream()
                .filter(finding -> !finding.met())
                .map(Finding::condition)
                .toList();
    }
}
