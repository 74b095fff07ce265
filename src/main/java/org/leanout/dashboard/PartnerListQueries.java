package org.leanout.dashboard;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the list of partners. */
@Component
class PartnerListQueries {

    private final JdbcClient jdbc;
    private final Today today;

    PartnerListQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * The partners of the shelf, the longest without two-way contact first. The rows of a page are chosen by what the
     * tally says, and joined with the rest afterwards.
     */
    Slice<PartnerListPage.Row> list(Me me, Shelf shelf, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<PartnerListPage.Row> rows = jdbc.sql("""
                        select p.id, p.slug, p.name, p.unit, coalesce(r.published, 0) as rank,
                               coalesce(r.index, 0) as index, o.name as owner_name, s.name as sponsor_name,
                               p.last_contact, p.quiet_since, :today - p.quiet_since as quiet_days,
                               h.days as rhythm, :it and :today >= h.quiet_on as quiet
                          from (select p.*, t.last_contact_on as last_contact,
                                       coalesce(t.last_contact_on, p.added_on) as quiet_since
                                  from partner p left join tally t on t.partner_id = p.id
                                 where (p.archived_on is not null) = :archived %s
                                   and (coalesce(t.last_contact_on, p.added_on), p.id) > (:day, :id)
                                 order by coalesce(t.last_contact_on, p.added_on), p.id
                                 limit :limit) p
                          left join assignment a on a.partner_id = p.id and a.duty = 'OWNER' and a.until_on is null
                          left join account o on o.id = a.account_id
                          left join contact s on s.partner_id = p.id and s.id = p.sponsor_id
                          left join assessment r on r.partner_id = p.id
                          left join contact_rhythm h on h.partner_id = p.id
                         order by p.quiet_since, p.id
                        """.formatted(which(me, shelf)))
                .param("today", today.date())
                .param("it", !me.isPartner())
                .param("archived", shelf == Shelf.ARCHIVED)
                .param("me", me.id())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(PartnerListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.quietSince(), row.id()).toString());
    }

    /** Of which partners: only what narrows the list is part of the SQL, so that PostgreSQL can plan by it. */
    private static String which(Me me, Shelf shelf) {
        if (me.isPartner())
            return "and exists (select 1 from contact m where m.partner_id = p.id and m.account_id = :me)";
        if (shelf != Shelf.MINE) return "";
        return """
                and exists (select 1 from assignment m
                             where m.partner_id = p.id and m.account_id = :me and m.until_on is null)
                """;
    }

    /** The slug of the partner that I am a person of, if there is just one. */
    Optional<String> onlyOneOf(Me me) {
        List<String> slugs =
                jdbc.sql("""
                        select p.slug from contact c join partner p on p.id = c.partner_id where c.account_id = :me limit 2
                        """).param("me", me.id()).query(String.class).list();
        return slugs.size() == 1 ? Optional.of(slugs.get(0)) : Optional.empty();
    }
}
