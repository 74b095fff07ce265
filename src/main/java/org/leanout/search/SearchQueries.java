package org.leanout.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks for words, in what the reader may see; one statement each. */
@Component
class SearchQueries {

    /** How many names are shown: whoever finds more types on. */
    private static final int NAMES = 10;

    private static final String OWN = "and %s in (select m.partner_id from contact m where m.account_id = :me)";

    private final JdbcClient jdbc;

    SearchQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Partners first, then people, by name. */
    List<SearchPage.Name> names(Me me, Words words) {
        return jdbc.sql("""
                        select p.slug, p.name as partner, n.person, n.detail, p.archived_on is not null as archived
                          from (select id as partner_id, null::text as person, unit as detail
                                  from partner
                                 where to_tsvector('simple', name || ' ' || coalesce(unit, ''))
                                       @@ to_tsquery('simple', :words) %s
                                union all
                                select partner_id, name, job
                                  from contact
                                 where to_tsvector('simple', name || ' ' || coalesce(job, ''))
                                       @@ to_tsquery('simple', :words) and left_on is null %s) n
                          join partner p on p.id = n.partner_id
                         order by n.person is not null, p.archived_on is not null, coalesce(n.person, p.name), p.id
                         limit :most
                        """.formatted(own(me, "id"), own(me, "partner_id")))
                .param("words", words.query())
                .param("me", me.id())
                .param("most", NAMES)
                .query(SearchPage.Name.class)
                .list();
    }

    /** The latest first; {@code after} is the key that the slice before ended with. */
    Slice<SearchPage.Found> records(Me me, Words words, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<SearchPage.Found> found = jdbc.sql("""
                        select f.id, f.kind, f.title, f.day, p.slug, p.name as partner, f.path as below
                          from (select * from findable
                                 where words @@ to_tsquery('simple', :words) and (open or :it)
                                   and (day, id) < (:day, :id) %s
                                 order by day desc, id desc
                                 limit :limit) f
                          join partner p on p.id = f.partner_id
                         order by f.day desc, f.id desc
                        """.formatted(own(me, "partner_id")))
                .param("words", words.query())
                .param("it", me.readsEveryPartner())
                .param("me", me.id())
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(SearchPage.Found.class)
                .list();
        return Slice.of(found, row -> new DayKey(row.day(), row.id()).toString());
    }

    /** Whoever does not read every partner finds what is of their own. */
    private static String own(Me me, String partner) {
        return me.readsEveryPartner() ? "" : OWN.formatted(partner);
    }
}
