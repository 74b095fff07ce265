package org.leanout.value;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the joint value plan and the outcomes, which both sides see. */
@Component
class ValueQueries {

    /** How many of the lines that were taken out are told. */
    private static final int GONE = 10;

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    ValueQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** The partner's plan, and who agreed to it as it stands. */
    Optional<ValuePage.Plan> plan(PartnerAccess access) {
        return jdbc.sql("""
                        select p.id, p.version, p.title, p.edition, i.name as it_by, a.it_on, t.name as they_by, a.they_on,
                               a.word, e.name as entered_by, a.entered_on,
                               array(select l.removed_on || ' ' || l.outcome from plan_line l
                                      where l.partner_id = p.partner_id and l.plan_id = p.id and not l.internal
                                        and l.removed_on is not null
                                      order by l.removed_on desc, l.id desc
                                      limit :gone) as gone
                          from value_plan p
                          join value_plan_agreed a on a.partner_id = p.partner_id and a.plan_id = p.id
                          left join person i on i.id = a.it_by
                          left join partner_person t on t.partner_id = a.partner_id and t.id = a.they_by
                          left join person e on e.id = a.entered_by
                         where p.partner_id = :partner
                        """)
                .param("partner", access.partnerId())
                .param("gone", GONE)
                .query(ValuePage.Plan.class)
                .optional();
    }

    /** Who agreed and who reviewed, latest first. */
    List<ValuePage.Said> said(PartnerAccess access, UUID planId) {
        return jdbc.sql("""
                        select s.id, s.review, s.day, s.edition, coalesce(t.name, e.name) as name, s.word,
                               e.name as entered_by, s.entered_on, s.note
                          from (select partner_id, id, false as review, said_on as day, edition, contact_id, word,
                                       entered_by, entered_on, null as note
                                  from plan_agreement where partner_id = :partner and plan_id = :plan
                                union all
                                select partner_id, id, true, held_on, 0, contact_id, word,
                                       coalesce(confirmation_entered_by, recorded_by),
                                       coalesce(confirmation_entered_on, recorded_on), note
                                  from plan_review where partner_id = :partner and plan_id = :plan) s
                          join person e on e.id = s.entered_by
                          left join partner_person t on t.partner_id = s.partner_id and t.id = s.contact_id
                         order by s.day desc, s.id desc
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("plan", planId)
                .param("most", Slice.SIZE)
                .query(ValuePage.Said.class)
                .list();
    }

    /** What was realised, latest first; {@code after} is the key that the slice before ended with. */
    Slice<ValuePage.Row> outcomes(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<ValuePage.Row> rows = jdbc.sql("""
                        select id, version, what, baseline, reached, benefits, serves, realised_on, answer, answered_on
                          from outcome
                         where partner_id = :partner and (realised_on, id) < (:day, :id)
                         order by realised_on desc, id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ValuePage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.realisedOn(), row.id()).toString());
    }

    Optional<OutcomePage.Details> outcome(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select o.id, o.version, o.what, l.id as line_id, l.outcome as line, o.measured, o.baseline,
                               o.reached, o.benefits, o.serves, o.realised_on, e.name as entered_by,
                               o.entered_at at time zone :zone as entered_at, o.answer, o.answer_words,
                               t.name as answered_by, o.answer_word, o.answered_on, a.name as answer_entered_by,
                               o.answer_entered_on, b.name as objected_by, o.objected_on, o.objection
                          from outcome o
                          join person e on e.id = o.entered_by
                          left join plan_line l on l.partner_id = o.partner_id and l.id = o.line_id and not l.internal
                          left join partner_person t on t.partner_id = o.partner_id and t.id = o.answered_by
                          left join person a on a.id = o.answer_entered_by
                          left join partner_person b on b.partner_id = o.partner_id and b.id = o.objected_by
                         where o.partner_id = :partner and o.id = :id
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("zone", zone.id())
                .query(OutcomePage.Details.class)
                .optional();
    }
}
