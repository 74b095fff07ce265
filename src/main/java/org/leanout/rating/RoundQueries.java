package org.leanout.rating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads rounds. Before one has ended, no answer leaves the database: only how many have answered. */
@Component
class RoundQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    RoundQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** One partner's rounds, the latest first; IT's view is the one that counted until the next round ended. */
    Slice<RoundListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<RoundListPage.Row> rows = jdbc.sql("""
                        select r.id, r.title, r.until_on, r.ended_on, r.ended_on <= :today as ended, i.invited, i.answered,
                               c.people, c.points, v.points as it_points, i.awaits_me and r.ended_on > :today as awaits_me
                          from round r
                         cross join lateral (
                               select count(*) as invited, count(a.id) as answered,
                                      coalesce(bool_or(x.contact_id = cast(:me as uuid) and a.id is null), false) as awaits_me
                                 from round_invitation x
                                 left join partner_answer a on a.partner_id = x.partner_id and a.round_id = x.round_id
                                  and a.contact_id = x.contact_id
                                where x.partner_id = r.partner_id and x.round_id = r.id) i
                         cross join lateral (
                               select count(*) as people, sum(x.points) as points from counted_answer x
                                where x.partner_id = r.partner_id and x.round_id = r.id and x.ended_on <= :today) c
                          left join lateral (
                               select x.points from it_view x
                                where x.partner_id = r.partner_id and x.round_id = r.id and x.ended_on <= :today
                                  and (x.counts_until is null or x.counts_until >= least(:today, (
                                       select min(n.ended_on) from round n
                                        where n.partner_id = r.partner_id and n.ended_on > r.ended_on
                                          and n.removed_at is null)))
                                limit 1) v on true
                         where r.partner_id = :partner and r.removed_at is null and (r.ended_on, r.id) < (:day, :id)
                         order by r.ended_on desc, r.id desc
                         limit :limit
                        """)
                .param("today", today.date())
                .param("me", access.contactId())
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(RoundListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.endedOn(), row.id()).toString());
    }

    Optional<RoundPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select r.id, r.title, r.opened_on, r.until_on, r.ended_on, r.ended_on <= :today as ended,
                               least(:today, n.ended_on) as counts_on, not n.later as latest, i.asks_me, i.invited,
                               i.answered, i.missing, o.name as opened_by, r.opened_at at time zone :zone as opened_at
                          from round r
                          join person o on o.id = r.opened_by
                         cross join lateral (
                               select min(x.ended_on) filter (where x.ended_on > r.ended_on) as ended_on,
                                      coalesce(bool_or(x.opened_at > r.opened_at), false) as later
                                 from round x where x.partner_id = r.partner_id and x.removed_at is null) n
                         cross join lateral (
                               select coalesce(array_agg(p.name order by p.name, p.id), '{}') as invited,
                                      count(a.id) as answered,
                                      coalesce(bool_or(x.contact_id = cast(:me as uuid)), false) as asks_me,
                                      count(*) filter (where a.id is null and p.left_on is null
                                                       and s.status = 'ACTIVE') as missing
                                 from round_invitation x
                                 join partner_person p on p.partner_id = x.partner_id and p.id = x.contact_id
                                 left join person s on s.id = p.account_id
                                 left join partner_answer a on a.partner_id = x.partner_id and a.round_id = x.round_id
                                  and a.contact_id = x.contact_id
                                where x.partner_id = r.partner_id and x.round_id = r.id) i
                         where r.partner_id = :partner and r.id = :id and r.removed_at is null
                        """)
                .param("today", today.date())
                .param("zone", zone.id())
                .param("me", access.contactId())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(RoundPage.Details.class)
                .optional();
    }

    /** The answers of a round that has ended which may be shown, by name, and IT's. */
    List<Given> given(PartnerAccess access, RoundPage.Details round) {
        return jdbc.sql("""
                        select contact_id, name, ended_on, ended_on as answered_on, dependability, proactivity, dialogue,
                               understanding, improvement, shared_strategy
                          from counted_answer
                         where partner_id = :partner and round_id = :round and ended_on <= :today
                        union all
                        select null, o.name, i.ended_on, i.answered_on, i.dependability, i.proactivity, i.dialogue,
                               i.understanding, i.improvement, i.shared_strategy
                          from it_view i join person o on o.id = i.account_id
                         where i.partner_id = :partner and i.round_id = :round and i.ended_on <= :today
                           and (i.counts_until is null or i.counts_until >= :counts)
                         order by name
                        """)
                .param("partner", access.partnerId())
                .param("round", round.id())
                .param("today", today.date())
                .param("counts", round.countsOn())
                .query(Given.class)
                .list();
    }
}
