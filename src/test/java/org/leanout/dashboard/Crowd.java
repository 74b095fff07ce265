package org.leanout.dashboard;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Partners by the dozen, with figures that many of them share, so that ties have to be broken. */
final class Crowd {

    private Crowd() {}

    /** Adds so many, of levels 0 to 5, with 0 to 6 contacts, quiet for up to 299 days, with up to 4 promises. */
    static void add(JdbcClient jdbc, int many) {
        jdbc.sql("""
                        insert into partner (id, version, slug, name, unit, tier, tags, review_interval, added_on)
                        select gen_random_uuid(), 0, 'crowd-' || n, 'Crowd ' || n, 'Unit ' || n % 3,
                               (array['HIGH', 'MEDIUM', 'LOW'])[1 + n % 3], array['tag ' || n % 4], 90, current_date - 300
                          from generate_series(1, :many) n
                        """).param("many", many).update();
        jdbc.sql("""
                        insert into assessment (partner_id, as_of, model_version, rank, index, scores, next_met, next_of,
                                                unmet, dormant, confidence, records, missing, ratable_on,
                                                published, trend, trend_days)
                        select id, current_date, 1, n % 6, n % 10, '{}', 0, 5, '{}', n % 30 >= 9,
                               case when n % 6 > 0 then 'LOW' end, 3, 2, current_date - 270,
                               n % 6, 'STEADY', 1
                          from (select id, substr(slug, 7)::integer as n from partner where slug like 'crowd-%') p
                        """).update();
        jdbc.sql("""
                        insert into tally (partner_id, as_of, contacts, contacts_volunteered, contacts_requested,
                                           last_contact_on, minutes_volunteered, minutes_joint, minutes_requested,
                                           promises, promises_late, promise_due_on, offers, proposals, unanswered_since,
                                           requests, view_people, their_view, view_gap, blind_spots,
                                           harms, levels)
                        select id, current_date, n % 7, least(n % 7, n % 3), 0, current_date - n % 30 * 10, 60, 30, 30,
                               n % 5, least(n % 5, 1), case when n % 5 > 0 then current_date - 1 - n % 20 end,
                               0, 0, null, 0, n % 3, case when n % 3 > 0 then n % 4 + 1.5 end, null, 0, 0,
                               array_fill(n % 6, array[13])
                          from (select id, substr(slug, 7)::integer as n from partner where slug like 'crowd-%') p
                        """).update();
    }
}
