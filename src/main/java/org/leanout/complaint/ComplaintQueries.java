package org.leanout.complaint;

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

/** Reads complaints. Both sides see them all, with all that was done and said. */
@Component
class ComplaintQueries {

    private static final int DAYS = 365;

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    ComplaintQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** One partner's complaints, in the order of the list; {@code after} is the key that the slice before ended with. */
    Slice<ComplaintListPage.Row> list(PartnerAccess access, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<ComplaintListPage.Row> rows = jdbc.sql("""
                        select c.id, c.what, c.severity, c.raised_on, p.name as contact, c.who, o.name as owner, c.done_on,
                               c.escalated_on, c.closed_on, coalesce(c.closed_on, :today) - c.raised_on as days,
                               c.in_order
                          from complaint c
                          left join person o on o.id = c.owner_id
                          left join partner_person p on p.partner_id = c.partner_id and p.id = c.contact_id
                         where c.partner_id = :partner and c.removed_at is null and (c.in_order, c.id) > (:day, :id)
                         order by c.in_order, c.id
                         limit :limit
                        """)
                .param("today", today.date())
                .param("partner", access.partnerId())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ComplaintListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.inOrder(), row.id()).toString());
    }

    /** What all of them add up to. */
    ComplaintListPage.Total total(PartnerAccess access) {
        return jdbc.sql("""
                        select count(*) filter (where closed_on is null) as open,
                               count(*) filter (where closed_on is null and :today - raised_on > :patience) as late,
                               count(closed_on) as closed,
                               percentile_disc(0.5) within group (order by closed_on - raised_on) as median_days
                          from complaint
                         where partner_id = :partner and removed_at is null
                           and (closed_on is null or closed_on > :today - :days)
                        """)
                .param("today", today.date())
                .param("patience", Complaint.PATIENCE)
                .param("days", DAYS)
                .param("partner", access.partnerId())
                .query(ComplaintListPage.Total.class)
                .single();
    }

    Optional<ComplaintPage.Details> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select c.id, c.version, c.what, c.words, c.severity, c.raised_on, c.contact_id,
                               p.name as contact, c.word, c.who, c.owner_id, o.name as owner, c.done_on, c.escalated_on,
                               c.closed_on, c.closed_word, coalesce(c.closed_on, :today) - c.raised_on as days,
                               e.name as entered_by, c.entered_at at time zone :zone as entered_at, c.entered_on
                          from complaint c
                          join person e on e.id = c.entered_by
                          left join person o on o.id = c.owner_id
                          left join partner_person p on p.partner_id = c.partner_id and p.id = c.contact_id
                         where c.partner_id = :partner and c.id = :id and c.removed_at is null
                        """)
                .param("zone", zone.id())
                .param("today", today.date())
                .param("partner", access.partnerId())
                .param("id", id)
                .query(ComplaintPage.Details.class)
                .optional();
    }

    /** What happened to it, one after the other. */
    List<ComplaintPage.Step> steps(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select s.id, s.kind, s.text, s.to_whom, s.happened_on, p.name as contact, s.word,
                               e.name as entered_by, s.entered_on
                          from complaint_step s
                          join person e on e.id = s.entered_by
                          left join partner_person p on p.partner_id = s.partner_id and p.id = s.contact_id
                         where s.partner_id = :partner and s.complaint_id = :id
                         order by s.nth
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .query(ComplaintPage.Step.class)
                .list();
    }
}
