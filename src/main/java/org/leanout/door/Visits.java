package org.leanout.door;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.account.Role;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerHead;
import org.leanout.partner.Standing;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/** Looks up the account and the partner of a request, in one statement, at every request: a right taken away is gone. */
@Component
class Visits {

    /** Everything of a partner. No partner is called "new": that is the form for another one. */
    static final RequestMatcher BEHIND_THE_DOOR =
            PathPatternRequestMatcher.withDefaults().matcher("/partners/{partner:(?!new$).*}/**");

    /** Up to how many unread entries, or things that wait, are counted: whoever has more is told that it is more than 99. */
    static final int MOST_COUNTED = 100;

    private final JdbcClient jdbc;
    private final Today today;

    Visits(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Empty if the account may not sign in (any more). */
    Optional<Visit> begin(UUID accountId, HttpServletRequest request) {
        var match = BEHIND_THE_DOOR.matcher(request);
        return begin(accountId, match.isMatch() ? match.getVariables().get("partner") : "");
    }

    /** The same for somebody who comes to a partner another way than by a request. */
    Optional<Visit> begin(UUID accountId, String slug) {
        return jdbc.sql("""
                        select a.id, a.name, a.email, a.roles, a.password_temporary, a.zone,
                               p.id as partner_id, p.slug, p.name as partner_name, p.unit, p.purpose, p.archived_on,
                               owner.account_id as owner_id, deputy.account_id as deputy_id,
                               owner.name as owner_name, owner.phone as owner_phone, deputy.name as deputy_name,
                               sponsor.name as sponsor_name, mine.id as contact_id,
                               array(select d.record_id from disputed_record d where d.partner_id = p.id) as disputed,
                               array(select d.record_id from unsettled_record d where d.partner_id = p.id) as unsettled,
                               (select count(*) from (select 1 from shown_entry e
                                                       where e.account_id = a.id and e.read_at is null
                                                       limit :most) few) as unread,
                               home.slug as home_slug, home.name as home_name, home.several,
                               case when home.slug is not null
                                    then (select count(*) from (select 1 from awaited_of w
                                                                 where w.partner_id = home.partner_id
                                                                   and w.person_id = home.contact_id
                                                                   and coalesce(w.last_on >= :today, true)
                                                                 limit :most) few) end as waiting
                          from account a
                          left join partner p on p.slug = :slug
                          left join lateral (
                               select s.account_id, o.name, o.phone
                                 from assignment s join account o on o.id = s.account_id
                                where s.partner_id = p.id and s.duty = 'OWNER'
                                  and s.from_on <= :today and coalesce(s.until_on >= :today, true)
                                order by s.from_on desc limit 1) owner on true
                          left join lateral (
                               select s.account_id, o.name
                                 from assignment s join account o on o.id = s.account_id
                                where s.partner_id = p.id and s.duty = 'DEPUTY'
                                  and s.from_on <= :today and coalesce(s.until_on >= :today, true)
                                order by s.from_on desc limit 1) deputy on true
                          left join contact sponsor on sponsor.partner_id = p.id and sponsor.id = p.sponsor_id
                          left join contact mine on mine.partner_id = p.id and mine.account_id = a.id
                          left join lateral (
                               select c.partner_id, c.id as contact_id, h.slug, h.name, count(*) over () > 1 as several
                                 from contact c join partner h on h.id = c.partner_id
                                where c.account_id = a.id and 'PARTNER' = any (a.roles)
                                order by (h.id = p.id) is not true, h.archived_on is not null, h.name, h.id
                                limit 1) home on true
                         where a.id = :account and a.status = 'ACTIVE'
                        """)
                .param("account", accountId)
                .param("slug", slug)
                .param("today", today.date())
                .param("most", MOST_COUNTED)
                .query(Visits::visit)
                .optional();
    }

    private static Visit visit(ResultSet row, int number) throws SQLException {
        Me me = new Me(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("email"),
                roles(row.getArray("roles")),
                row.getBoolean("password_temporary"),
                zone(row.getString("zone")));
        return new Visit(me, row.getInt("unread"), home(row), access(me, row), null);
    }

    private static @Nullable Home home(ResultSet row) throws SQLException {
        String slug = row.getString("home_slug");
        if (slug == null) return null;
        return new Home(slug, row.getString("home_name"), row.getBoolean("several"), row.getInt("waiting"));
    }

    private static @Nullable PartnerAccess access(Me me, ResultSet row) throws SQLException {
        UUID partnerId = row.getObject("partner_id", UUID.class);
        UUID contactId = row.getObject("contact_id", UUID.class);
        Standing standing = partnerId == null ? null : standing(me, row, contactId);
        if (standing == null) return null;
        // Whoever changed sides keeps the contact on file; they no longer act as it.
        UUID actsAs = standing == Standing.PERSON ? contactId : null;
        UUID[] disputed = (UUID[]) row.getArray("disputed").getArray();
        UUID[] unsettled = (UUID[]) row.getArray("unsettled").getArray();
        return new PartnerAccess(me, standing, actsAs, head(partnerId, row), Set.of(disputed), Set.of(unsettled));
    }

    /** What I am to the partner; null for somebody to whom it does not exist. */
    private static @Nullable Standing standing(Me me, ResultSet row, @Nullable UUID contactId) throws SQLException {
        if (me.isPartner()) return contactId == null ? null : Standing.PERSON;
        if (me.isBrm() && me.id().equals(row.getObject("owner_id", UUID.class))) return Standing.OWNER;
        if (me.isBrm() && me.id().equals(row.getObject("deputy_id", UUID.class))) return Standing.DEPUTY;
        return me.readsEveryPartner() ? Standing.READER : null;
    }

    private static PartnerHead head(UUID partnerId, ResultSet row) throws SQLException {
        return new PartnerHead(
                partnerId,
                row.getString("slug"),
                row.getString("partner_name"),
                row.getString("unit"),
                row.getString("purpose"),
                row.getObject("archived_on", java.time.LocalDate.class),
                row.getString("owner_name"),
                row.getString("owner_phone"),
                row.getString("deputy_name"),
                row.getString("sponsor_name"));
    }

    private static @Nullable ZoneId zone(@Nullable String name) {
        return name == null ? null : ZoneId.of(name);
    }

    private static Set<Role> roles(Array array) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream((String[]) array.getArray()).map(Role::valueOf).forEach(roles::add);
        return roles;
    }
}
