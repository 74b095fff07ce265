package org.leanout.proposal;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** What was said, latest first, from before {@code before}, each with the replies to it. */
    Slice<Discussion> list(PartnerAccess access, UUID proposalId, @Nullable UUID before) {
        List<Said> found = said(access, proposalId, THREADS, before);
        Map<UUID, List<Said>> replies = found.stream()
                .filter(said -> said.replyTo() != null)
                .collect(Collectors.groupingBy(said -> Objects.requireNonNull(said.replyTo())));
        List<Discussion> rows = found.stream()
                .filter(said -> said.replyTo() == null)
                .map(said -> new Discussion(said, replies.getOrDefault(said.id(), List.of())))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.reverse(rows);
        return Slice.of(rows, row -> row.first().id().toString());
    }

    Optional<Said> find(PartnerAccess access, UUID proposalId, UUID id) {
        return said(access, proposalId, "c.id = :comment", id).stream().findFirst();
    }

    /** As many comments as a stretch has, and for each as many replies at the most. */
    private static final String THREADS = """
            c.id in (
              with thread as (
                   select c.id from comment c
                    where c.partner_id = :partner and c.proposal_id = :proposal and c.reply_to is null
                      and (:it or not c.internal and c.removed_at is null)
                      and (cast(:comment as uuid) is null or (c.entered_at, c.id) < (
                          select entered_at, id from comment
                           where partner_id = :partner and proposal_id = :proposal and id = :comment))
                    order by c.entered_at desc, c.id desc
                    limit :limit)
              select id from thread
              union all
              select r.id from thread
               cross join lateral (
                     select id from comment
                      where partner_id = :partner and reply_to = thread.id
                      order by entered_at, id
                      limit :limit) r)
            """;

    private List<Said> said(PartnerAccess access, UUID proposalId, String which, @Nullable UUID comment) {
        return jdbc.sql("""
                        select c.id, c.reply_to, c.proposal_id, p.title, coalesce(n.name, a.name) as author,
                               case when c.removed_at is null then c.text else '' end as text, c.internal,
                               c.contact_id is not null as of_partner, c.of_version, c.part, c.paragraph, c.quote,
                               c.entered_at at time zone :zone as entered_at, c.edited_at is not null as edited,
                               c.removed_at is not null as removed, v.name as resolved_by,
                               array(select m.name from comment_mention x join person m on m.id = x.account_id
                                      where x.partner_id = c.partner_id and x.comment_id = c.id
                                      order by m.name) as mentions,
                               c.by_mail, c.files_left_out, c.entered_by = :me as mine, c.entered_at > :open as open
                          from comment c
                          join proposal p on p.partner_id = c.partner_id and p.id = c.proposal_id
                          join person a on a.id = c.entered_by
                          left join person v on v.id = c.resolved_by
                          left join partner_person n on n.partner_id = c.partner_id and n.id = c.contact_id
                         where c.partner_id = :partner and c.proposal_id = :proposal
                           and (:it or (not c.internal and c.removed_at is null and p.sent_on is not null))
                           and %s
                         order by c.entered_at, c.id
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
