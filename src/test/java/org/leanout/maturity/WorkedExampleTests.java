package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.Browser;
import org.leanout.Forms;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The worked example of the maturity model, lived through: every record is entered through the pages on its own day, by
 * the person whose word it is, and each number is read from the page that explains the level.
 */
@OnTheCast
class WorkedExampleTests {

    private static final String PATH = "/partners/central-supply";
    private static final String NEVER_OUT = "Never run out of a critical item";
    private static final String FEWER = "Fewer emergency deliveries";

    @Autowired
    Browser browser;

    @Autowired
    Forms forms;

    @Autowired
    CastClock clock;

    @Autowired
    Night night;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private final Diary diary = new Diary();
    private TwoSides they;
    private LocalDate start;
    private LocalDate now;

    /** The cast lived until today; this goes on from there, with nights that are for this partner alone. */
    @BeforeEach
    void begin() {
        start = today.date();
        jdbc.sql("update partner set archived_on = :today")
                .param("today", start)
                .update();
        they = new TwoSides(forms, diary, PATH);
        they.meet(start, "Central supply");
    }

    @AfterEach
    void go_on() {
        clock.goOn();
    }

    @Test
    void supply_chain_climbs_by_three_steps_and_is_published_after_fourteen_full_days() throws Exception {
        now = start.plusDays(300);
        enterTheCase();
        assertThat(why()).startsWith("In short Service provider. Index 48.");
        assertThat(volunteeredShare()).startsWith("0.167 (2 ÷ 12, ");

        they.confirm(now, NEVER_OUT);
        diary.live(clock);
        assertThat(why()).startsWith("In short Service provider. Index 51.");

        for (int i = 0; i < 3; i++) they.offer(now.plusDays(i / 2), "BEFORE", true);
        diary.live(clock);
        assertThat(why()).startsWith("In short Service provider. Index 56.");
        assertThat(volunteeredShare()).startsWith("0.333 (");

        LocalDate reached = now.plusDays(1);
        they.planTogether(reached);
        diary.live(clock);
        for (int day = 0; day < 14; day++) {
            passTo(reached.plusDays(day));
            assertThat(why())
                    .startsWith("In short Service provider. Index 60.")
                    .contains("Rising, " + (day + 1) + " of 14 days", "Computed today: Trusted advisor.");
        }
        passTo(reached.plusDays(14));
        assertThat(why()).startsWith("In short Trusted advisor. Index 60.").doesNotContain("Rising");
    }

    @Test
    void a_trusted_advisor_who_keeps_silent_falls_a_rung_every_thirty_days() throws Exception {
        LocalDate last = start.plusDays(25);
        livesWellUntil(last);
        for (int day = 1; day < 5; day++) {
            passTo(last.plusDays(day));
            assertThat(why()).startsWith("In short Not yet rated");
        }
        for (int day = 5; day < 90; day++) {
            passTo(last.plusDays(day));
            assertThat(why())
                    .as("day %d", day)
                    .startsWith("In short Trusted advisor.")
                    .doesNotContain("Slipping");
        }

        List<String> published = new ArrayList<>(List.of("Trusted advisor", "Service provider", "Order taker"));
        for (int day = 0; day < 90; day++) {
            passTo(last.plusDays(90 + day));
            assertThat(why())
                    .startsWith("In short " + published.get(day / 30) + ".")
                    .contains("Slipping, " + (day % 30 + 1) + " of 30 days", "Computed today: Ad hoc.");
        }
        passTo(last.plusDays(180));
        assertThat(why()).startsWith("In short Ad hoc.").doesNotContain("Slipping");
    }

    /** All else holds: the next review is not due yet, and IT goes on to do its part without a word. */
    @Test
    void a_talk_on_the_last_of_the_thirty_days_clears_the_slipping() throws Exception {
        LocalDate last = start.plusDays(25);
        livesWellUntil(last);
        forms.send("maya", PATH + "/edit", PATH, "reviewInterval=180");
        passTo(last.plusDays(5));
        doesItsPart(last.plusDays(89));
        diary.live(clock);
        for (int day = 90; day < 120; day++) passTo(last.plusDays(day));
        assertThat(why())
                .startsWith("In short Trusted advisor.")
                .contains("Slipping, 30 of 30 days", "Computed today: Ad hoc.");

        they.talk(last.plusDays(119));
        diary.live(clock);
        passTo(last.plusDays(120));
        assertThat(why()).startsWith("In short Trusted advisor.").doesNotContain("Slipping");
    }

    /** All that a trusted advisor needs happens before the partner is on file for so long that it is rated. */
    private void livesWellUntil(LocalDate last) throws Exception {
        doesItsPart(last);
        they.request(last);
        they.want(last, NEVER_OUT);
        they.want(last, FEWER);
        they.rate(last, 4, 4, 4, 4, 4, 4);
        they.review(last);
        diary.live(clock);
    }

    /** All of it is answered, and nobody talks. */
    private void doesItsPart(LocalDate day) {
        for (int i = 0; i < 2; i++) {
            they.promise(day, true);
            they.offer(day, "BEFORE", true);
            they.offer(day.minusDays(1), "BEFORE", true);
            they.propose(day, 1);
            they.improve(day, true);
        }
    }

    private void enterTheCase() throws Exception {
        int[] due = {8, 4, 4};
        int[] requests = {5, 4, 4};
        int[] ages = {30, 120, 250};
        for (int band = 0; band < ages.length; band++) {
            for (int i = 0; i < due[band]; i++) they.promise(ago(ages[band]), band > 0 || i > 0);
            for (int i = 0; i < requests[band]; i++) they.request(ago(ages[band]));
        }
        they.offer(ago(30), "BEFORE", true);
        they.offer(ago(30), "AFTER", true);
        they.offer(ago(120), "BEFORE", true);
        they.offer(ago(60), "BEFORE", false);
        they.propose(ago(30), 10);
        they.propose(ago(120), 45);
        they.propose(ago(120), 45);
        they.improve(ago(30), true);
        they.improve(ago(30), false);
        they.improve(ago(120), false);
        they.improve(ago(120), false);
        they.want(ago(250), NEVER_OUT);
        they.want(ago(30), FEWER);
        they.rate(ago(30), 4, 4, 4, 3, 3, 3);
        they.review(ago(40));
        they.talk(ago(10));
        diary.live(clock);
        passTo(now);
    }

    private LocalDate ago(int days) {
        return now.minusDays(days);
    }

    /** The night of that day has been. */
    private void passTo(LocalDate day) {
        clock.standOn(day);
        night.assess();
    }

    private String why() throws Exception {
        return part("[aria-labelledby=short]");
    }

    private String volunteeredShare() throws Exception {
        return part("#conditions tr:contains(Volunteered share at least 0.30) td:eq(2)");
    }

    private String part(String selector) throws Exception {
        return browser.page("maya", PATH + "/why").select(selector).text();
    }
}
