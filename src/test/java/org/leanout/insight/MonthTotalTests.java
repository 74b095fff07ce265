package org.leanout.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.leanout.maturity.Assessments;
import org.leanout.partner.Selection;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of all partners together is what they come to one by one, whatever happens late in an old month. */
@OnTheCast
class MonthTotalTests {

    private static final Selection ALL = new Selection(null, null, null, null);

    @Autowired
    TrendQueries trends;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    private YearMonth old;
    private UUID partner;

    @BeforeEach
    void a_talk_in_an_old_month() {
        old = YearMonth.from(today.date()).minusMonths(14);
        partner = jdbc.sql("select id from partner where archived_on is null order by id limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("""
                        insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way,
                                                 shared, entered_by, entered_at, entered_on)
                        select :partner, gen_random_uuid(), 0, 'Talked late', :day, 'CALL', 'JOINT', 45, true, false, id, now(),
                               :day
                          from account limit 1
                        """).param("partner", partner).param("day", old.atDay(9)).update();
    }

    @Test
    void counts_what_is_entered_later_for_a_month_gone_by() {
        Sums.Sum before = joint();
        assessments.renew(partner);
        assertThat(joint()).isEqualTo(before.plus(new Sums.Sum(1, 45)));
        assertThatTotalsAreThoseOfThePartners();
    }

    @Test
    void counts_a_record_that_changes_its_kind_and_month_where_it_is_now() {
        assessments.renew(partner);
        Sums.Sum before = joint();
        change("origin = 'VOLUNTEERED', happened_on = happened_on - 61");
        assertThat(joint()).isEqualTo(before.plus(new Sums.Sum(-1, -45)));
        assertThatTotalsAreThoseOfThePartners();
    }

    @Test
    void counts_no_record_that_was_removed() {
        assessments.renew(partner);
        Sums.Sum before = joint();
        change("removed_at = now()");
        assertThat(joint()).isEqualTo(before.plus(new Sums.Sum(-1, -45)));
        assertThatTotalsAreThoseOfThePartners();
    }

    @Test
    void counts_no_partner_that_is_archived_and_counts_it_again_when_it_is_restored() {
        assessments.renew(partner);
        Sums.Sum before = joint();
        List<Row> months = kept();
        jdbc.sql("update partner set archived_on = :today where id = :id")
                .param("today", today.date())
                .param("id", partner)
                .update();
        assertThat(joint().number()).isLessThan(before.number());
        assertThatTotalsAreThoseOfThePartners();
        change("minutes = 50"); // which nobody can, and which would not count if they could
        assertThatTotalsAreThoseOfThePartners();
        change("minutes = 45");
        jdbc.sql("update partner set archived_on = null, name = name || '.' where id = :id")
                .param("id", partner)
                .update();
        assertThat(kept()).isEqualTo(months);
        assertThatTotalsAreThoseOfThePartners();
    }

    @Test
    void counts_the_lower_level_of_a_partner_that_is_held() {
        UUID high = jdbc.sql("select partner_id from assessment where published > 1 and held_until is null limit 1")
                .query(UUID.class)
                .single();
        YearMonth now = YearMonth.from(today.date());
        long before = trends.sum(ALL, Counted.LEVEL_1, now, now).number();
        jdbc.sql("""
                        insert into level_hold (partner_id, id, version, level, reason, from_on, until_on, held_by)
                        select :partner, gen_random_uuid(), 0, 'AD_HOC', 'A quarrel', :day, :day, id from account limit 1
                        """).param("partner", high).param("day", today.date()).update();
        assessments.renew(high);
        assertThat(trends.sum(ALL, Counted.LEVEL_1, now, now).number()).isEqualTo(before + 1);
        assertThatTotalsAreThoseOfThePartners();
    }

    @Test
    void counts_anew_what_was_thrown_away() {
        assessments.renew(partner);
        List<Row> months = kept();
        jdbc.sql("delete from month_tally").update();
        assertThat(kept()).isEmpty();
        jdbc.sql("select id from partner where archived_on is null")
                .query(UUID.class)
                .list()
                .forEach(assessments::renew);
        assertThat(kept()).isEqualTo(months);
        assertThatTotalsAreThoseOfThePartners();
    }

    private void change(String what) {
        jdbc.sql("update interaction set " + what + " where partner_id = :partner and summary = 'Talked late'")
                .param("partner", partner)
                .update();
        assessments.renew(partner);
    }

    private Sums.Sum joint() {
        return trends.sum(ALL, Counted.EFFORT_JOINT, old, old);
    }

    private record Row(String month, String kind, long number, long amount) {}

    private List<Row> kept() {
        return rows("month_total");
    }

    private List<Row> rows(String table) {
        return jdbc.sql("""
                        select to_char(month, 'YYYY-MM') as month, kind, sum(number) as number, sum(amount) as amount
                          from %s
                         group by 1, 2
                        having sum(number) <> 0 or sum(amount) <> 0
                         order by 1, 2
                        """.formatted(table)).query(Row.class).list();
    }

    private void assertThatTotalsAreThoseOfThePartners() {
        assertThat(kept())
                .isNotEmpty()
                .isEqualTo(rows("month_tally join partner p on p.id = partner_id and p.archived_on is null"));
    }
}
