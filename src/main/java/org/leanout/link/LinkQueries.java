package org.leanout.link;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NotFound;
import org.leanout.shared.ReaderZone;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads links; none of their secrets is on file. */
@Component
class LinkQueries {

    private static final Set<String> NAMED = Set.of(
            "proposals",
            "rounds",
            "objectives",
            "offers",
            "requests",
            "demands",
            "promises",
            "impacts",
            "interactions",
            "improvements",
            "complaints",
            "disputes",
            "value",
            "outcomes",
            "ambition",
            "priorities");

    private final JdbcClient jdbc;
    private final ReaderZone zone;
    private final Today today;

    LinkQueries(JdbcClient jdbc, ReaderZone zone, Today today) {
        this.jdbc = jdbc;
        this.zone = zone;
        this.today = today;
    }

    /**
     * What a link says before it is opened, and to whoever has it: no more than whom it is for, and where.
     *
     * @param path of the thing; nothing where it is for choosing a password
     * @param partner whose thing it is
     * @param active whether the person may sign in at all
     */
    record Offered(
            UUID accountId,
            String name,
            @Nullable String path,
            @Nullable String partner,
            LinkState state,
            boolean active) {

        /** Of which kind the thing is, as its address says. */
        public @Nullable String kind() {
            return kindIn(path);
        }

        /** Whether its person may have another one. */
        public boolean isRenewable() {
            return active && (state == LinkState.USED || state == LinkState.EXPIRED);
        }
    }

    Optional<Offered> find(String secret) {
        return jdbc.sql("""
                        select a.id, a.name, l.path, p.name as partner, l.used_at, l.withdrawn_at, l.expires_at,
                               a.status = 'ACTIVE' and (l.path is null or exists (
                                   select from partner_person c where c.partner_id = p.id and c.account_id = a.id))
                               as active
                          from one_time_link l
                          join person a on a.id = l.account_id
                          left join partner_address p on p.slug = split_part(l.path, '/', 3)
                         where l.digest = :digest
                        """)
                .param("digest", new Secret(secret).digest())
                .query((row, number) -> new Offered(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("path"),
                        row.getString("partner"),
                        LinkState.of(
                                instant(row.getTimestamp("used_at")),
                                instant(row.getTimestamp("withdrawn_at")),
                                row.getTimestamp("expires_at").toInstant(),
                                today.now()),
                        row.getBoolean("active")))
                .optional();
    }

    /** The part of the address that names it, if there are words for it. */
    private static @Nullable String kindIn(@Nullable String path) {
        if (path == null) return null;
        String[] parts = path.split("/");
        String kind = parts[3].equals("value") && parts.length > 4 ? parts[4] : parts[3];
        return NAMED.contains(kind) ? kind : "other";
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }

    /** One that was sent, as IT sees it. */
    record Sent(
            UUID id,
            UUID accountId,
            @Nullable String path,
            LocalDateTime madeAt,
            @Nullable String madeBy,
            LocalDateTime expiresAt,
            @Nullable LocalDateTime usedAt,
            @Nullable LocalDateTime withdrawnAt,
            boolean open) {

        public @Nullable String kind() {
            return kindIn(path);
        }

        /** Whether it ended without having been used. */
        public boolean isOver() {
            return !open && usedAt == null && withdrawnAt == null;
        }
    }

    /** Those of one of the partner's people that lead to this partner, or to a password; the latest first. */
    List<Sent> sent(UUID partnerId, UUID contactId) {
        return jdbc.sql("""
                        select l.id, l.account_id, l.path, l.made_at at time zone :zone as made_at, m.name as made_by,
                               l.expires_at at time zone :zone as expires_at, l.used_at at time zone :zone as used_at,
                               l.withdrawn_at at time zone :zone as withdrawn_at,
                               l.used_at is null and l.withdrawn_at is null and l.expires_at > :now as open
                          from partner_person c
                          join one_time_link l on l.account_id = c.account_id
                          join partner_address p on p.id = c.partner_id
                          left join person m on m.id = l.made_by
                         where c.partner_id = :partner and c.id = :contact
                           and (l.path is null or split_part(l.path, '/', 3) = p.slug)
                         order by l.made_at desc, l.id desc
                         limit :most
                        """)
                .param("zone", zone.id())
                .param("now", Timestamp.from(today.now()))
                .param("partner", partnerId)
                .param("contact", contactId)
                .param("most", Slice.SIZE)
                .query(Sent.class)
                .list();
    }

    /** The address that the contact signs in with; one that a BRM has only noted is no place to send an invitation to. */
    Optional<String> emailOf(UUID partnerId, UUID contactId) {
        return jdbc.sql("""
                        select a.email
                          from partner_person c
                          join person a on a.id = c.account_id
                         where c.partner_id = :partner and c.id = :contact
                        """)
                .param("partner", partnerId)
                .param("contact", contactId)
                .query(String.class)
                .optional();
    }

    /** Throws {@link NotFound} if there is nobody of that id. */
    String nameOf(UUID accountId) {
        return jdbc.sql("select name from person where id = :id")
                .param("id", accountId)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
