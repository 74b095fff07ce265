package org.leanout.improvement;

import java.time.LocalDate;
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

/**
 * Reads impacts. Both sides see them all. Where the partner sees one otherwise, it stands as they see it; what was entered
 * on their behalf stands only where it makes it worse.
 */
@Component
class ImpactQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    ImpactQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** One partner's impacts, in the order of the list; {@code after} is the key that the slice before ended with. */
    Slice<ImpactListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<ImpactListPage.Row> rows = jdbc.sql("""
                        select i.id, i.version, i.what, i.happened_on, i.reported_on, c.name as reporter,
                               i.reporter_word, case when t.theirs then i.their_effect else i.effect end as effect,
                               case when t.theirs then i.their_amount else i.amount end as amount,
                               case when t.theirs then i.their_unit else i.unit end as unit,
                               case when t.theirs then i.their_words else i.words end as words,
                               i.answer, i.answer_word, i.harm_on, :today - i.harm_on as days_open, i.replied_on,
                               r.answer as reply_answer, i.in_order
                          from impact i
                         cross join lateral (select i.their_effect is not null and
                               (i.answer_word = 'PARTNER' or i.their_effect = 'BAD') as theirs) t
                          left join lateral (
                               select answer from reply
                                where partner_id = i.partner_id and impact_id = i.id
                                order by nth desc
                                limit 1) r on true
                          left join partner_person c on c.partner_id = i.partner_id and c.id = i.reporter_id
                         where i.partner_id = :partner and i.removed_at is null and (i.in_order, i.id) > (:day, :id)
                         order by i.in_order, i.id
                         limit :limit
                        """)
                .param("today", today.date())
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ImpactListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.inOrder(), row.id()).toString());
    }

    /** How many happened since the day: good and bad apart. */
    List<ImpactListPage.Tally> tallies(PartnerAccess access, LocalDate since) {
        return jdbc.sql("""
                        select case when their_effect is not null and (answer_word = 'PARTNER' or their_effect = 'BAD')
                                    then their_effect else effect end as effect,
                               count(*) as recorded,
                               count(*) filter (where answer <> 'NOT_SO' and answer_word = 'PARTNER'
                                                   or answer is null and reporter_word = 'PARTNER') as confirmed,
                               count(*) filter (where harm_on is not null and replied_on is not null) as replied
                          from impact
                         where partner_id = :partner and removed_at is null and happened_on >= :since
                         group by 1
                        """)
                .param("partner", access.partnerId())
                .param("since", since)
                .query(ImpactListPage.Tally.class)
                .list();
    }

    Optional<ImpactPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select i.id, i.version, i.what, i.happened_on, i.reporter_id, r.name as reporter,
                               i.reporter_word, i.reported_on, i.effect, i.amount, i.unit, i.words, i.answer,
                               i.their_effect, i.their_amount, i.their_unit, i.their_words, p.name as answered_by,
                               i.answer_word, i.answered_on, a.name as answer_entered_by, i.answer_entered_on,
                               o.name as objected_by, i.objected_on, i.objection, i.harm_on, i.replied_on,
                               e.name as entered_by,
                               i.entered_at at time zone :zone as entered_at, i.entered_on
                          from impact i
                          join person e on e.id = i.entered_by
                          left join person a on a.id = i.answer_entered_by
                          left join partner_person r on r.partner_id = i.partner_id and r.id = i.reporter_id
                          left join partner_person p on p.partner_id = i.partner_id and p.id = i.answered_by
                          left join partner_person o on o.partner_id = i.partner_id and o.id = i.objected_by
                         where i.partner_id = :partner and i.id = :id and i.removed_at is null
                        """)
                .param("zone", zone.id())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(ImpactPage.Details.class)
                .optional();
    }

    /** What IT said to it, the latest first. */
    List<ImpactPage.Said> replies(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select r.id, r.text, r.replied_on, e.name as entered_by, r.answer, r.answer_words,
                               p.name as answered_by, r.answer_word, r.answered_on, a.name as answer_entered_by,
                               r.answer_entered_on, r.nth = max(r.nth) over () as latest
                          from reply r
                          join person e on e.id = r.entered_by
                          left join person a on a.id = r.answer_entered_by
                          left join partner_person p on p.partner_id = r.partner_id and p.id = r.answered_by
                         where r.partner_id = :partner and r.impact_id = :id
                         order by r.nth desc
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("most", Slice.SIZE)
                .query(ImpactPage.Said.class)
                .list();
    }
}
