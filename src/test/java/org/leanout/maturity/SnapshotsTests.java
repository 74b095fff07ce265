package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Trend;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The memory: one snapshot a night, missed ones with their own day, and the published level that follows from them. */
@OnTheCast
class SnapshotsTests {

    @Autowired
    Night night;

    @Autowired
    Badges badges;

    @Autowired
    Browser browser;

    @Autowired
    CastClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @AfterEach
    void go_on() {
        clock.goOn();
    }

    @Test
    void reach_from_the_first_day_on_file_until_today() {
        int days = jdbc.sql("select :today - added_on + 1 from partner where id = :it")
                .param("today", today.date())
                .param("it", supply())
                .query(Integer.class)
                .single();
        assertThat(days()).hasSize(days).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void make_good_each_missed_night_with_its_own_day() {
        LocalDate last = today.date();
        clock.standOn(last.plusDays(3));
        night.assess();
        assertThat(days()).endsWith(last, last.plusDays(1), last.plusDays(2), last.plusDays(3));
    }

    @Test
    void are_taken_once_a_night_however_often_it_runs() {
        clock.standOn(today.date().plusDays(1));
        night.assess();
        List<LocalDate> once = days();
        night.assess();
        assertThat(days()).isEqualTo(once);
    }

    @Test
    void are_never_rewritten_by_what_is_entered_later() throws Exception {
        List<String> before = rows();
        browser.submit("maya", "/partners/supply-chain/sponsor", "contact", "");
        assertThat(rows()).containsAll(before);
    }

    @Test
    void are_taken_when_the_level_changes_and_not_otherwise() throws Exception {
        int before = days().size();
        browser.submit(
                "maya", "/partners/supply-chain/interactions", "summary", "A talk", "origin", "JOINT", "minutes", "5");
        assertThat(days()).hasSize(before);
        browser.submit("maya", "/partners/supply-chain/sponsor", "contact", "");
        assertThat(days()).hasSize(before + 1).endsWith(today.date(), today.date());
        assertThat(computed()).isEqualTo(Level.AD_HOC.number());
    }

    @Test
    void publish_the_fall_by_ageing_after_thirty_full_days_and_say_so_until_then() throws Exception {
        Published before = published();
        LocalDate first = today.date().plusDays(1);
        clock.standOn(first);
        browser.submit("maya", "/partners/supply-chain/sponsor", "contact", "");
        assertThat(published().level()).isEqualTo(before.level());
        assertThat(published().trend()).isEqualTo(Trend.SLIPPING);
        assertThat(browser.page("maya", "/partners/supply-chain").text())
                .contains(
                        "Slipping, 1 of 30 days: then one rung down. Computed today: Ad hoc.", "What no longer holds");
        clock.standOn(first.plusDays(29));
        night.assess();
        assertThat(published().level()).isEqualTo(before.level());
        assertThat(published().days()).isEqualTo(30);
        clock.standOn(first.plusDays(30));
        night.assess();
        assertThat(published().level()).isEqualTo(before.level().below());
        assertThat(published().since()).isEqualTo(first.plusDays(30));
    }

    private Published published() {
        return badges.of(supply()).published();
    }

    private int computed() {
        return jdbc.sql("select rank from assessment where partner_id = :it")
                .param("it", supply())
                .query(Integer.class)
                .single();
    }

    private List<LocalDate> days() {
        return jdbc.sql("select day from snapshot where partner_id = :it order by day, id")
                .param("it", supply())
                .query(LocalDate.class)
                .list();
    }

    private List<String> rows() {
        return jdbc.sql("select s::text from snapshot s where partner_id = :it")
                .param("it", supply())
                .query(String.class)
                .list();
    }

    private UUID supply() {
        return jdbc.sql("select id from partner where slug = 'supply-chain'")
                .query(UUID.class)
                .single();
    }
}
