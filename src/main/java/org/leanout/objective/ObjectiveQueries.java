package org.leanout.objective;

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

/** Reads objectives. They are shared by nature; IT's notes, and what its activities cost, are for IT only. */
@Component
class ObjectiveQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    ObjectiveQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** What the partner wants, or the retired ones, latest first; {@code after} is the key that the slice before ended with. */
    Slice<ObjectiveListPage.Row> list(PartnerAccess access, boolean retired, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<ObjectiveListPage.Row> rows = jdbc.sql("""
                        select o.id, o.statement, o.kind, o.serves, o.noted_on, o.asked_on, o.retired_on,
                               c.said_on as confirmed_on, coalesce(c.word = 'ON_BEHALF', false) as on_behalf,
                               coalesce(:today - c.said_on >= :fresh, false) as stale,
                               (select count(*) from tie t
                                 where t.partner_id = o.partner_id and t.objective_id = o.id) as activities
                          from objective o
                          left join objective_confirmed_on(:today) c on c.partner_id = o.partner_id and c.objective_id = o.id
                         where o.partner_id = :partner and (o.retired_on is not null) = :retired
                           and (o.noted_on, o.id) < (:day, :id)
                         order by o.noted_on desc, o.id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("retired", retired)
                .param("today", today.date())
                .param("fresh", ObjectiveState.FRESH)
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ObjectiveListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.notedOn(), row.id()).toString());
    }

    Optional<ObjectivePage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select o.id, o.version, o.statement, o.kind, o.serves, o.measure, o.target, o.why,
                               case when :it then o.notes end as notes, o.noted_on, o.asked_on,
                               o.retired_on, o.retired_why, r.name as retired_by, o.retired_word,
                               c.said_on as confirmed_on, coalesce(c.word = 'ON_BEHALF', false) as on_behalf,
                               coalesce(:today - c.said_on >= :fresh, false) as stale,
                               p.name as entered_by, o.entered_at at time zone :zone as entered_at
                          from objective o
                          join person p on p.id = o.entered_by
                          left join partner_person r on r.partner_id = o.partner_id and r.id = o.retired_by
                          left join objective_confirmed_on(:today) c on c.partner_id = o.partner_id and c.objective_id = o.id
                         where o.partner_id = :partner and o.id = :id
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("it", access.isIt())
                .param("today", today.date())
                .param("fresh", ObjectiveState.FRESH)
                .param("zone", zone.id())
                .query(ObjectivePage.Details.class)
                .optional();
    }

    /** What they said of it, latest first. */
    List<ObjectivePage.Said> confirmations(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select c.id, c.wording, c.replaced, p.name, c.word, c.said_on, e.name as entered_by, c.entered_on
                          from confirmation c
                          join partner_person p on p.partner_id = c.partner_id and p.id = c.contact_id
                          join person e on e.id = c.entered_by
                         where c.partner_id = :partner and c.objective_id = :id
                         order by c.said_on desc, c.id desc
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("most", Slice.SIZE)
                .query(ObjectivePage.Said.class)
                .list();
    }

    /** The activities tied to it, latest first. */
    List<ObjectivePage.Tied> ties(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select t.id, a.id as activity_id, a.name, a.kind, a.from_on, a.until_on,
                               case when :it then a.hours end as hours, case when :it then t.why end as why
                          from tie t join activity a on a.id = t.activity_id
                         where t.partner_id = :partner and t.objective_id = :id
                         order by a.from_on desc, a.id desc
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("it", access.isIt())
                .param("most", Slice.SIZE)
                .query(ObjectivePage.Tied.class)
                .list();
    }

    /** The proposals that serve it, latest first; a partner's people see those that were sent. */
    List<ObjectivePage.Serving> proposals(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select id, title, state, sent_on
                          from serving_proposal
                         where partner_id = :partner and objective_id = :id and (:it or sent_on is not null)
                         order by shown_on desc, id desc
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("it", access.isIt())
                .param("most", Slice.SIZE)
                .query(ObjectivePage.Serving.class)
                .list();
    }
}
