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

    /** The partners of the shelf, the longest without two-way contact first. */
    Slice<PartnerListPage.Row> list(Me me, Shelf shelf, @Nullable String after) {
        DayKey key = DayKey.earliestFirst(after);
        List<PartnerListPage.Row> rows = jdbc.sql("""
                        select p.id, p.slug, p.name, p.unit, coalesce(r.published, 0) as rank,
                               coalesce(r.index, 0) as index, o.name as owner_name, s.name as sponsor_name,
                               c.last_contact, coalesce(c.last_contact, p.added_on) as quiet_since,
                               :today - coalesce(c.last_contact, p.added_on) as quiet_days
                          from partner p
                          left join assignment a on a.partner_id = p.id and a.duty = 'OWNER' and a.until_on is null
                          left join account o on o.id = a.account_id
                          left join contact s on s.partner_id = p.id and s.id = p.sponsor_id
                          left join assessment r on r.partner_id = p.id
                          left join lateral (
                               select max(i.happened_on) as last_contact from interaction i
                                where i.partner_id = p.id and i.two_way and i.removed_at is null
                                  and i.happened_on <= :today) c on true
                         where (p.archived_on is not null) = :archived
                           and (not :mine or exists (
                               select 1 from assignment m
                                where m.partner_id = p.id and m.account_id = :me and m.until_on is null))
                           and (not :partner or exists (
                               select 1 from contact m where m.partner_id = p.id and m.account_id = :me))
                           and (coalesce(c.last_contact, p.added_on), p.id) > (:day, :id)
                         order by quiet_since, p.id
                         limit :limit
                        """)
                .param("today", today.date())
                .param("archived", shelf == Shelf.ARCHIVED)
                .param("mine", shelf == Shelf.MINE)
                .param("partner", me.isPartner())
                .param("me", me.id())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(PartnerListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.quietSince(), row.id()).toString());
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
