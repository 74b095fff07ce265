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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads improvements. Both sides see them all, with all that is said of them. */
@Component
class ImprovementQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    ImprovementQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    /** One partner's improvements, in the order of the list; {@code after} is the key that the slice before ended with. */
    Slice<ImprovementListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<ImprovementListPage.Row> rows = jdbc.sql("""
                        select id, version, what, task, kind, state,
                               coalesce(ended_on, case state when 'IN_WORK' then started_on end, entered_on) as day,
                               dropped_because, coalesce(their_effect, effect) as effect,
                               case when their_effect is null then amount else their_amount end as amount,
                               case when their_effect is null then unit else their_unit end as unit,
                               case when their_effect is null then words else their_words end as words,
                               answer, answer_word, in_order
                          from improvement
                         where partner_id = :partner and removed_at is null and (in_order, id) > (:day, :id)
                         order by in_order, id
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ImprovementListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.inOrder(), row.id()).toString());
    }

    /** How many were closed since the day, by what came of them: good and bad apart. */
    List<ImprovementListPage.Tally> tallies(PartnerAccess access, LocalDate since) {
        return jdbc.sql("""
                        select coalesce(their_effect, effect) as effect, count(*) as recorded,
                               count(*) filter (where answer <> 'NOT_SO' and answer_word = 'PARTNER') as confirmed
                          from improvement
                         where partner_id = :partner and state = 'CLOSED' and removed_at is null and ended_on >= :since
                         group by 1
                        """)
                .param("partner", access.partnerId())
                .param("since", since)
                .query(ImprovementListPage.Tally.class)
                .list();
    }

    Optional<ImprovementPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select i.id, i.version, i.what, i.task, i.kind, i.state, i.started_on, i.ended_on,
                               i.dropped_because, i.effect, i.amount, i.unit, i.words, i.source, b.name as closed_by,
                               i.answer, i.their_effect, i.their_amount, i.their_unit, i.their_words,
                               p.name as answered_by, i.answer_word, i.answered_on, a.name as answer_entered_by,
                               i.answer_entered_on, o.name as objected_by, i.objected_on, i.objection,
                               e.name as entered_by,
                               i.entered_at at time zone :zone as entered_at, i.entered_on
                          from improvement i
                          join person e on e.id = i.entered_by
                          left join person b on b.id = i.closed_by
                          left join person a on a.id = i.answer_entered_by
                          left join partner_person p on p.partner_id = i.partner_id and p.id = i.answered_by
                          left join partner_person o on o.partner_id = i.partner_id and o.id = i.objected_by
                         where i.partner_id = :partner and i.id = :id and i.removed_at is null
                        """)
                .param("zone", zone.id())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(ImprovementPage.Details.class)
                .optional();
    }
}
