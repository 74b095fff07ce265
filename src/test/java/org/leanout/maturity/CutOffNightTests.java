package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The program dies in the midst of a night. Each partner is a transaction of its own; so this commits, and takes away
 * afterwards what it made.
 */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CutOffNightTests {

    private static final int DONE_BEFORE = 3;
    private static final int MISSED = 2;

    @Autowired
    Night night;

    @Autowired
    Assessments assessments;

    @Autowired
    Totals totals;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    CastClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private LocalDate last;

    @BeforeEach
    void let_days_pass() {
        last = today.date();
        clock.standOn(last.plusDays(MISSED));
    }

    @AfterEach
    void tidy_up() {
        clock.goOn();
        jdbc.sql("delete from snapshot where day > :last").param("last", last).update();
        night.assess();
    }

    @Test
    void the_next_run_repeats_nothing_and_skips_nothing() {
        List<UUID> all = jdbc.sql("select id from partner where archived_on is null order by id")
                .query(UUID.class)
                .list();
        assertThatExceptionOfType(Death.class).isThrownBy(dyingAt(all.get(DONE_BEFORE))::assess);
        List<String> before = assessed();
        assertThat(before).hasSize(DONE_BEFORE);
        assertThat(snapshots()).hasSize(DONE_BEFORE * MISSED);

        night.assess();
        assertThat(assessed()).hasSize(all.size()).containsAll(before);
        assertThat(snapshots()).hasSize(all.size() * MISSED).doesNotHaveDuplicates();
    }

    /** A night that dies when all of that partner is written, and nothing of it is committed. */
    private Night dyingAt(UUID partnerId) {
        Assessments dying = mock(Assessments.class, delegatesTo(assessments));
        doAnswer(call -> transaction.execute(status -> {
                    assessments.renew(partnerId);
                    throw new Death();
                }))
                .when(dying)
                .renew(partnerId);
        return new Night(dying, totals);
    }

    /** The partners that were assessed today, each with the transaction that did it. */
    private List<String> assessed() {
        return jdbc.sql("select partner_id || ' ' || xmin from assessment where as_of = :today")
                .param("today", today.date())
                .query(String.class)
                .list();
    }

    private List<String> snapshots() {
        return jdbc.sql("select partner_id || ' ' || day from snapshot where day > :last")
                .param("last", last)
                .query(String.class)
                .list();
    }

    private static class Death extends Error {}
}
