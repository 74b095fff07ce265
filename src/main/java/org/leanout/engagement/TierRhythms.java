package org.leanout.engagement;

import java.util.List;
import org.leanout.partner.Tier;
import org.leanout.shared.NotFound;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often IT talks to partners of each tier, as long as nothing else is agreed with one of them. */
@Service
@Transactional
public class TierRhythms {

    /**
     * A tier, with its partners that are not archived.
     *
     * @param days from one talk to the next
     * @param usual how many partners go by it
     * @param agreed how many have agreed on another rhythm
     * @param quiet how many of all of them are overdue for a talk today
     */
    record Row(Tier tier, int days, int usual, int agreed, int quiet) {}

    private final TierRhythmRepository rhythms;
    private final JdbcClient jdbc;
    private final Today today;

    TierRhythms(TierRhythmRepository rhythms, JdbcClient jdbc, Today today) {
        this.rhythms = rhythms;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Changes how often IT talks to whom from now on. */
    public void change(TierRhythmForm form) {
        rhythms.findById(TierRhythm.ID).orElseThrow(NotFound::new).change(form);
    }

    @Transactional(readOnly = true)
    public TierRhythmForm form() {
        return jdbc.sql("select id, version, high, medium, low from tier_rhythm")
                .query(TierRhythmForm.class)
                .single();
    }

    /** The three tiers, the highest first. */
    @Transactional(readOnly = true)
    List<Row> rows() {
        return jdbc.sql("""
                        select d.tier, d.days, count(r.partner_id) filter (where not r.agreed) as usual,
                               count(*) filter (where r.agreed) as agreed,
                               count(*) filter (where r.quiet_on <= :today) as quiet
                          from tier_rhythm t
                         cross join lateral (values (1, 'HIGH', t.high), (2, 'MEDIUM', t.medium), (3, 'LOW', t.low))
                               as d (place, tier, days)
                          left join (select c.* from contact_rhythm c
                                       join partner p on p.id = c.partner_id
                                      where p.archived_on is null) r on r.tier = d.tier
                         group by d.place, d.tier, d.days
                         order by d.place
                        """).param("today", today.date()).query(Row.class).list();
    }
}
