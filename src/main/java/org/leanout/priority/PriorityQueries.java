package org.leanout.priority;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what each side puts first. Both sides see both. */
@Component
class PriorityQueries {

    /** Of what was said before; what is older stays in the table. */
    private static final int SAID = 20;

    private final JdbcClient jdbc;
    private final Today today;

    PriorityQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** What one side at least ranks today, the partner's order first. */
    List<PriorityPage.Row> ranked(PartnerAccess access) {
        return jdbc.sql("""
                        select o.id, o.statement, p.theirs, p.ours, o.retired_on is not null as retired,
                               (select string_agg(w.name, ', ' order by w.from_on desc, w.name)
                                  from objective_work w
                                 where w.partner_id = o.partner_id and w.objective_id = o.id
                                   and w.from_on <= :today and coalesce(w.until_on, :today) > :today - 180) as work
                          from (select i.objective_id, max(i.place) filter (where not r.by_it) as theirs,
                                       max(i.place) filter (where r.by_it) as ours
                                  from current_ranking r
                                  join ranked_objective i on i.partner_id = r.partner_id and i.ranking_id = r.id
                                 where r.partner_id = :partner
                                 group by i.objective_id) p
                          join partner_objective o on o.partner_id = :partner and o.id = p.objective_id
                         order by p.theirs, p.ours, o.id
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .query(PriorityPage.Row.class)
                .list();
    }

    /** What both sides said, today's of each first, then the latest. */
    List<PriorityPage.Said> said(PartnerAccess access) {
        return jdbc.sql("""
                        select r.id, r.contact_id is null as by_it, n.id is not null as current,
                               coalesce(c.name, e.name) as name, r.word, r.ranked_on, e.name as entered_by, r.entered_on,
                               (select string_agg(o.statement, ' · ' order by i.place)
                                  from ranked_objective i
                                  join partner_objective o on o.partner_id = i.partner_id and o.id = i.objective_id
                                 where i.partner_id = r.partner_id and i.ranking_id = r.id) as order
                          from ranking r
                          left join current_ranking n on n.partner_id = r.partner_id and n.id = r.id
                          left join partner_person c on c.partner_id = r.partner_id and c.id = r.contact_id
                          join person e on e.id = r.entered_by
                         where r.partner_id = :partner
                         order by n.id is null, r.ranked_on desc, r.entered_at desc
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("most", SAID)
                .query(PriorityPage.Said.class)
                .list();
    }

    /** How many of these the partner wants today. */
    int wanted(UUID partnerId, Collection<UUID> objectives) {
        return jdbc.sql("""
                        select count(*) from partner_objective
                         where partner_id = :partner and retired_on is null and id = any (:objectives)
                        """)
                .param("partner", partnerId)
                .param("objectives", objectives.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
    }

    /** What these say, in this order, on one line. */
    String statements(UUID partnerId, List<UUID> objectives) {
        return jdbc.sql("""
                        select string_agg(o.statement, ' · ' order by i.place)
                          from unnest(cast(:objectives as uuid[])) with ordinality i (id, place)
                          join partner_objective o on o.partner_id = :partner and o.id = i.id
                        """)
                .param("partner", partnerId)
                .param("objectives", objectives.toArray(UUID[]::new))
                .query(String.class)
                .single();
    }

    /** The ranking that this side says today. */
    Optional<UUID> current(UUID partnerId, boolean byIt) {
        return jdbc.sql("select id from current_ranking where partner_id = :partner and by_it = :byIt")
                .param("partner", partnerId)
                .param("byIt", byIt)
                .query(UUID.class)
                .optional();
    }

    /** What this side ranks today and the partner still wants, in its order. */
    List<UUID> order(UUID partnerId, boolean byIt) {
        return jdbc.sql("""
                        select i.objective_id
                          from current_ranking r
                          join ranked_objective i on i.partner_id = r.partner_id and i.ranking_id = r.id
                          join partner_objective o on o.partner_id = i.partner_id and o.id = i.objective_id
                         where r.partner_id = :partner and r.by_it = :byIt and o.retired_on is null
                         order by i.place
                        """)
                .param("partner", partnerId)
                .param("byIt", byIt)
                .query(UUID.class)
                .list();
    }
}
