package org.leanout.proposal;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads comments. A partner's people see the shared ones, of proposals that were sent. */
@Component
class CommentQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    CommentQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /** What was said, latest first, from before {@code before}; what was taken back leaves a trace for IT alone. */
    Slice<Said> list(PartnerAccess access, UUID proposalId, @Nullable UUID before) {
        List<Said> rows = said(access, proposalId, """
                and (cast(:comment as uuid) is null or (c.entered_at, c.id) < (
                    select entered_at, id from comment
                     where partner_id = :partner and proposal_id = :proposal and id = :comment))
                """, before);
        return Slice.of(rows, row -> row.id().toString());
    }

    Optional<Said> find(PartnerAccess access, UUID proposalId, UUID id) {
        return said(access, proposalId, "and c.id = :comment", id).stream().findFirst();
    }

    private List<Said> said(PartnerAccess access, UUID proposalId, String which, @Nullable UUID comment) {
        return jdbc.sql("""
                        select c.id, c.proposal_id, p.title, coalesce(n.name, a.name) as author,
                               case when c.removed_at is null then c.text else '' end as text, c.internal,
                               c.contact_id is not null as of_partner, c.entered_at at time zone :zone as entered_at,
                               c.edited_at is not null as edited, c.removed_at is not null as removed,
                               c.removed_at is null and c.entered_by = :me and c.entered_at > :open as mine_and_open
                          from comment c
                          join proposal p on p.partner_id = c.partner_id and p.id = c.proposal_id
                          join person a on a.id = c.entered_by
                          left join partner_person n on n.partner_id = c.partner_id and n.id = c.contact_id
                         where c.partner_id = :partner and c.proposal_id = :proposal
                           and (:it or (not c.internal and c.removed_at is null and p.sent_on is not null))
                           %s
                         order by c.entered_at desc, c.id desc
                         limit :limit
                        """.formatted(which))
                .param("zone", zone.id())
                .param("me", access.me().id())
                .param("open", today.now().minus(Comment.OPEN).atOffset(ZoneOffset.UTC))
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("comment", comment)
                .param("it", access.isIt())
                .param("limit", Slice.FETCH)
                .query(Said.class)
                .list();
    }
}
