package org.leanout.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads inboxes: of what somebody was told, as much as they may see today. */
@Component
class InboxQueries {

    private final JdbcClient jdbc;
    private final ReaderZone zone;

    InboxQueries(JdbcClient jdbc, ReaderZone zone) {
        this.jdbc = jdbc;
        this.zone = zone;
    }

    Slice<InboxPage.Row> list(Me me, InboxFilter filter, @Nullable String after) {
        InboxKey key = InboxKey.parse(after);
        List<InboxPage.Row> rows = jdbc.sql(
                        """
                        select e.id, e.kind, e.detail, e.title, e.excerpt, w.name as who, p.name as partner,
                               e.told_at at time zone :zone as told_at, e.told_at as moment, e.waiting,
                               coalesce(not q.decides and q.decider is not null, false) as along,
                               e.read_at is null as unread
                          from shown_entry e
                          join partner p on p.id = e.partner_id
                          left join person w on w.id = e.caused_by
                          left join asked_reader q on q.partner_id = e.partner_id and q.thread_id = e.thread_id
                               and q.account_id = e.account_id and e.kind = any (:asking)
                         where e.account_id = :me and (e.told_at, e.id) < (cast(:moment as timestamptz), :id)
                        """ + narrowing(filter) + " order by e.told_at desc, e.id desc limit :limit")
                .param("zone", zone.id())
                .param("asking", NoticeKind.asking())
                .param("me", me.id())
                .param("moment", key.toldAt().toString())
                .param("id", key.id())
                .param("kind", filter.kind() == null ? null : filter.kind().name())
                .param("partner", filter.partner())
                .param("limit", Slice.FETCH)
                .query(InboxPage.Row.class)
                .list();
        return Slice.of(rows, row -> new InboxKey(row.moment(), row.id()).toString());
    }

    /** What is not asked for is no part of the SQL, so that each shelf is read along its own index. */
    private static String narrowing(InboxFilter filter) {
        String shelf = switch (filter.shelf()) {
            case ALL -> "";
            case UNREAD -> " and e.read_at is null";
            case WAITING -> " and e.waiting";
        };
        return shelf
                + (filter.kind() == null ? "" : " and e.kind = :kind")
                + (filter.partner() == null ? "" : " and e.partner_id = :partner");
    }

    /** The partners and the kinds that there is something of. */
    InboxPage.Choices choices(Me me) {
        record Pair(UUID id, String name, NoticeKind kind) {}
        List<Pair> pairs = jdbc.sql("""
                        select p.id, p.name, e.kind
                          from (select distinct partner_id, kind from shown_entry where account_id = :me) e
                          join partner p on p.id = e.partner_id
                         order by p.name, p.id
                        """).param("me", me.id()).query(Pair.class).list();
        return new InboxPage.Choices(
                pairs.stream()
                        .map(pair -> new InboxPage.Choice(pair.id(), pair.name()))
                        .distinct()
                        .toList(),
                pairs.stream().map(Pair::kind).distinct().sorted().toList());
    }

    /**
     * Where an entry leads: one's own, or somebody else's, who passed on its address, if one stands on the same side and
     * sees the partner as well.
     */
    Optional<String> path(Me me, UUID id) {
        return jdbc.sql("""
                        select e.path
                          from inbox_entry e
                          join partner_reader r
                            on r.partner_id = e.partner_id and r.of_partner = e.of_partner and r.account_id = :me
                         where e.id = :id
                        """)
                .param("me", me.id())
                .param("id", id)
                .query(String.class)
                .optional();
    }
}
