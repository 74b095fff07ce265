package org.leanout.pack;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a review pack tells of a partner, in three statements. */
@Component
class ReviewPackQueries {

    /** How many records of one kind and state are named. */
    static final int NAMED = 12;

    private final JdbcClient jdbc;
    private final Today today;

    ReviewPackQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    ReviewPack.Standing standing(UUID partnerId, Period period) {
        return jdbc.sql("""
                        select coalesce(b.level, 0) as level_before, coalesce(b.index, 0) as index_before,
                               coalesce(n.level, 0) as level, coalesce(n.index, 0) as index,
                               (select min(happened_on) from interaction
                                 where partner_id = :partner and kind = 'SERVICE_REVIEW' and shared
                                   and happened_on > :today and removed_at is null) as review_on
                          from (values (1)) one
                        %s
                        %s
                        """.formatted(
                                Standings.BEFORE.formatted(":partner"), Standings.AT_THE_END.formatted(":partner")))
                .param("partner", partnerId)
                .param("today", today.date())
                .param("from", period.from())
                .param("to", period.to())
                .query(ReviewPack.Standing.class)
                .single();
    }

    /** Part by part; of each kind and state the latest ones. */
    List<Entry> entries(UUID partnerId, Period period) {
        return jdbc.sql("""
                        select e.*
                          from (select u.*, count(*) over all_of_it as total,
                                       coalesce(sum(u.number) over all_of_it, 0) as sum,
                                       count(*) filter (where u.number = 0) over all_of_it as zeros,
                                       row_number() over (partition by u.section, u.kind, u.state
                                                              order by coalesce(u.day, u.other) desc, u.id) as nth
                                  from (%s) u
                                 where u.partner_id = :partner
                                window all_of_it as (partition by u.section, u.kind, u.state)) e
                         where e.nth <= :named
                         order by array_position(:sections, e.section), array_position(:kinds, e.kind), e.state, e.nth
                        """.formatted(Section.everything()))
                .param("partner", partnerId)
                .param("today", today.date())
                .param("from", period.from())
                .param("to", period.to())
                .param("at", period.at(today.date()))
                .param("named", NAMED)
                .param(
                        "sections",
                        Stream.of(Section.values()).map(Section::name).toArray(String[]::new))
                .param("kinds", Stream.of(PackKind.values()).map(PackKind::name).toArray(String[]::new))
                .query(Entry.class)
                .list();
    }

    /**
     * The joint value plan as both see it today, with what was noted of it by the end of the period; of a period that was over before
     * anybody agreed to it there is none.
     */
    List<ReviewPack.Line> lines(UUID partnerId, Period period) {
        return jdbc.sql("""
                        select l.outcome, l.measure, l.unit, l.baseline, l.target, l.by_on, v.amount as reached,
                               v.held_on as reached_on
                          from plan_line l
                          left join lateral (
                               select v.amount, r.held_on
                                 from plan_value v
                                 join plan_review r on r.partner_id = v.partner_id and r.id = v.review_id
                                where v.partner_id = l.partner_id and v.line_id = l.id and r.held_on <= :to
                                order by r.held_on desc, r.id desc
                                limit 1) v on true
                         where l.partner_id = :partner and not l.internal and l.removed_on is null
                           and (:to >= :today or exists (select from plan_agreement a
                                                          where a.partner_id = l.partner_id and a.said_on <= :to))
                         order by l.place, l.id
                        """)
                .param("partner", partnerId)
                .param("to", period.to())
                .param("today", today.date())
                .query(ReviewPack.Line.class)
                .list();
    }
}
