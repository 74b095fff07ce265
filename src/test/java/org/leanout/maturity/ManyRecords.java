package org.leanout.maturity;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Partners called many-1, many-2 and so on, with so many records each, spread over the last two years. */
final class ManyRecords {

    private ManyRecords() {}

    /** Of ten records four are interactions, three requests, two promises and one an offer; yesterday was assessed. */
    static void add(JdbcClient jdbc, int partners, int records) {
        for (String sql : new String[] {
            """
            insert into account (id, version, email, name, roles, status, password_temporary)
            values (gen_random_uuid(), 0, 'many@leanout.example', 'Mo Many', array['BRM'], 'ACTIVE', false)
            """, """
            insert into partner (id, version, slug, name, tier, tags, review_interval, added_on)
            select gen_random_uuid(), 0, 'many-' || n, 'Many ' || n, 'HIGH', '{}', 90, current_date - 730
              from generate_series(1, :partners) n
            """, """
            insert into contact (partner_id, id, version, name)
            select id, gen_random_uuid(), 0, 'Cleo Many' from partner where slug like 'many-%'
            """, """
            insert into interaction (partner_id, id, version, summary, happened_on, kind, origin, minutes, two_way, shared,
                                     entered_by, entered_at, entered_on)
            select partner_id, gen_random_uuid(), 0, 'A talk', day, 'CONVERSATION', 'JOINT', 30, true, false, me, now(), day
            """ + eachOf(0, 3), """
            insert into request (partner_id, id, version, title, contact_id, asked_on, state, entered_by_partner, entered_by,
                                 entered_at, entered_on)
            select partner_id, gen_random_uuid(), 0, 'A wish', contact, day, 'OPEN', true, me, now(), day
            """ + eachOf(4, 6), """
            insert into commitment (partner_id, id, version, what, owed_by, account_id, noted_on, due_on, state, settled_on,
                                    settled_by, settled_entered_on, entered_by, entered_at, entered_on)
            select partner_id, gen_random_uuid(), 0, 'A promise', 'IT', me, day, day, 'KEPT', day, me, day, me, now(), day
            """ + eachOf(7, 8), """
            insert into offer (partner_id, id, version, title, origin, kind, timing, contact_id, benefits, minutes, state,
                               offered_on, answered_by, answered_on, answer_entered_by, answer_entered_on,
                               answer_on_behalf, entered_by, entered_at, entered_on)
            select partner_id, gen_random_uuid(), 0, 'An offer', 'VOLUNTEERED', 'ADVICE', 'BEFORE', contact, 'PARTNER', 60,
                   'ACCEPTED', day, contact, day, me, day, false, me, now(), day
            """ + eachOf(9, 9), """
            insert into snapshot (partner_id, id, day, model_version, index, scores, unmet, rank, published, trend,
                                  trend_days, lapsed)
            select id, gen_random_uuid(), current_date - 1, 1, 0, '{0,0,0,0,0,0}', '{}', 1, 1, 'STEADY', 1, '{}'
              from partner where slug like 'many-%'
            """
        }) {
            jdbc.sql(sql).param("partners", partners).param("records", records).update();
        }
    }

    private static String eachOf(int first, int last) {
        return """
                  from (select c.partner_id, c.id as contact, a.id as me, current_date - 1 - r * 720 / :records as day
                          from contact c
                          join partner p on p.id = c.partner_id and p.slug like 'many-%%'
                          join account a on a.email = 'many@leanout.example'
                         cross join generate_series(1, :records) r
                         where r %% 10 between %d and %d) x
                """.formatted(first, last);
    }
}
