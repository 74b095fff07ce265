package org.leanout.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.leanout.maturity.Assessments;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The page names a few partners and looks few up: it says the same as the paper that names all, and as their days. */
@OnTheCast
class PortfolioBriefTests {

    @Autowired
    PortfolioPackQueries queries;

    @Autowired
    Assessments assessments;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    /** One partner more that changed often; of two the tallies are of an earlier day, of one there is none. */
    @BeforeEach
    void partners_of_all_kinds() {
        UUID one = jdbc.sql("select partner_id from tally order by 1 limit 1")
                .query(UUID.class)
                .single();
        jdbc.sql("update snapshot set published = 1 + (:day - day) / 45 % 3, rank = 1 + (:day - day) / 45 % 3"
                        + " where partner_id = :one and day < :day - 2")
                .param("one", one)
                .param("day", today.date())
                .update();
        assessments.renew(one);
        jdbc.sql("delete from tally where partner_id = (select max(partner_id::text)::uuid from tally)")
                .update();
        jdbc.sql(
                        "update tally set as_of = as_of - 100 where partner_id in (select partner_id from tally order by 1 limit 2)")
                .update();
    }

    @Test
    void says_what_the_paper_says() {
        for (Period period : periods()) {
            PortfolioPack all = queries.find(period);
            PortfolioPack brief = queries.brief(period);
            assertThat(brief.all()).isEqualTo(all.partners().size());
            assertThat(brief.rungs()).isEqualTo(all.rungs());
            assertThat(brief.rose()).isEqualTo(all.rose()).hasSize((int) brief.moves(1));
            assertThat(brief.fell()).isEqualTo(all.fell()).hasSize((int) brief.moves(-1));
            assertThat(brief.troubled()).isNotEmpty().isEqualTo(all.troubled());
            assertThat(brief.allTroubled()).isEqualTo(all.allTroubled());
        }
    }

    @Test
    void says_of_each_where_it_stood_on_the_day_before_as_its_days_say() {
        int moved = 0;
        for (Period period : periods())
            for (PortfolioPack.Partner partner : queries.find(period).partners()) {
                if (partner.before() == null) continue;
                assertThat(partner.before()).isEqualTo(level(partner.slug(), period.from()));
                if (partner.before() != partner.level()) moved++;
            }
        assertThat(moved).isGreaterThan(10);
    }

    private List<Period> periods() {
        LocalDate day = today.date();
        return List.of(
                new Period(day, day),
                new Period(day.minusDays(30), day.plusDays(5)),
                new Period(day.minusDays(95), day.minusDays(1)),
                new Period(day.minusDays(200), day),
                new Period(day.minusDays(500), day.minusDays(300)));
    }

    /** The one shown last before the day; 0 if there was none. */
    private int level(String slug, LocalDate day) {
        return jdbc.sql("""
                        select s.level from shown_level s join partner p on p.id = s.partner_id and p.slug = :slug
                         where s.day < :day order by s.day desc, s.id desc limit 1
                        """)
                .param("slug", slug)
                .param("day", day)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }
}
