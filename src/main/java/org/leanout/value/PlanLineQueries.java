package org.leanout.value;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.leanout.account.People.Choice;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the lines of the joint value plan. The partner's people are given those that are shared, and no other. */
@Component
class PlanLineQueries {

    /** How many reviews of a line are shown, the latest ones. */
    private static final int REVIEWS = 8;

    private static final int CHOICES = 100;

    private final JdbcClient jdbc;

    PlanLineQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What both agreed to, that an outcome can come of; of what was taken out, only what is named already. */
    List<Choice> choices(PartnerAccess access, Collection<UUID> named) {
        return jdbc.sql("""
                        select l.id, l.outcome as name
                          from plan_line l
                          join value_plan p on p.partner_id = l.partner_id and p.id = l.plan_id
                         where p.partner_id = :partner and not l.internal
                           and (l.removed_on is null or l.id = any (:named))
                         order by l.place, l.id
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("named", named.toArray(UUID[]::new))
                .param("most", CHOICES)
                .query(Choice.class)
                .list();
    }

    /** Throws {@link NotFound} unless both sides see them all: an outcome names no note of IT's own. */
    void mustBeShared(UUID partnerId, Collection<UUID> named) {
        int found = jdbc.sql("""
                        select count(*) from plan_line
                         where partner_id = :partner and id = any (:named) and not internal
                        """)
                .param("partner", partnerId)
                .param("named", named.toArray(UUID[]::new))
                .query(Integer.class)
                .single();
        if (found != named.size()) throw new NotFound();
    }

    /** Shared lines first; each with what was noted of it at reviews. */
    List<PlanLineRow> lines(PartnerAccess access) {
        return jdbc.sql("""
                        select l.id, l.internal, l.outcome, l.measure, l.unit, l.baseline, l.baseline_on, l.target, l.by_on,
                               l.owner_id, a.name as owner, l.contact_id, c.name as contact, l.objective_id,
                               o.statement as objective,
                               array(select to_char(n.held_on, 'YYYY-MM-DD') || ' ' || n.amount
                                       from (select r.held_on, r.id, v.amount
                                               from plan_value v
                                               join plan_review r on r.partner_id = v.partner_id and r.id = v.review_id
                                              where v.partner_id = l.partner_id and v.line_id = l.id
                                              order by r.held_on desc, r.id desc
                                              limit :reviews) n
                                      order by n.held_on, n.id) as noted
                          from plan_line l
                          left join person a on a.id = l.owner_id
                          left join partner_person c on c.partner_id = l.partner_id and c.id = l.contact_id
                          left join partner_objective o on o.partner_id = l.partner_id and o.id = l.objective_id
                         where l.partner_id = :partner and l.removed_on is null
                           and (:it or not l.internal)
                         order by l.internal, l.place
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("reviews", REVIEWS)
                .query(PlanLineRow.class)
                .list();
    }

    /** Only those that both sides see. */
    List<PlanLineRow> shared(PartnerAccess access) {
        return lines(access).stream().filter(line -> !line.internal()).toList();
    }
}
