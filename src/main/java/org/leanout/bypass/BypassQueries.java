package org.leanout.bypass;

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

/** Reads what was done past IT. Both sides see it all. */
@Component
class BypassQueries {

    private static final int DAYS = 365;

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    BypassQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** One partner's bypasses, latest first; {@code after} is the key that the slice before ended with. */
    Slice<BypassListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<BypassListPage.Row> rows = jdbc.sql("""
                        select b.id, b.what, b.third_party, b.reported_on, p.name as reporter, b.asked, b.reason, b.cost,
                               b.learned
                          from bypass b
                          left join partner_person p on p.partner_id = b.partner_id and p.id = b.reporter_id
                         where b.partner_id = :partner and b.removed_at is null and (b.reported_on, b.id) < (:day, :id)
                         order by b.reported_on desc, b.id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(BypassListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.reportedOn(), row.id()).toString());
    }

    /** How often it was for which reason, the most frequent of late first. */
    List<BypassListPage.Tally> tallies(PartnerAccess access) {
        return jdbc.sql("""
                        select reason, count(*) filter (where reported_on > :since) as recent,
                               count(*) filter (where reported_on > :since and asked) as asked_first,
                               max(reported_on) as last
                          from bypass
                         where partner_id = :partner and removed_at is null
                         group by reason
                         order by recent desc, reason
                        """)
                .param("since", today.date().minusDays(DAYS))
                .param("partner", access.partnerId())
                .query(BypassListPage.Tally.class)
                .list();
    }

    Optional<BypassPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select b.id, b.version, b.what, b.third_party, b.happened_on, b.reporter_id, p.name as reporter,
                               b.reporter_word, b.reported_on, b.asked, b.reason, b.because, b.cost, b.learned,
                               b.learned_on, e.name as entered_by, b.entered_at at time zone :zone as entered_at,
                               b.entered_on
                          from bypass b
                          join person e on e.id = b.entered_by
                          left join partner_person p on p.partner_id = b.partner_id and p.id = b.reporter_id
                         where b.partner_id = :partner and b.id = :id and b.removed_at is null
                        """)
                .param("zone", zone.id())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(BypassPage.Details.class)
                .optional();
    }
}
