package org.leanout.pack;

/** Where a relationship stands on a day, in SQL; {@code %s} is the partner. */
final class Standings {

    /** Before the period began: the level and index that were shown last. */
    static final String BEFORE = """
            left join lateral (
                 select level, index from shown_level
                  where partner_id = %s and day < :from
                  order by day desc, id desc
                  limit 1) b on true
            """;

    /** The same of very many, and without the index: what their tallies do not tell is looked up. */
    static final String ALL_BEFORE = """
            left join tally k on k.partner_id = %1$s and k.as_of >= :from
            left join lateral (
                 select coalesce(
                        case when k.level_from < :from then k.levels[13] when k.level_before_from < :from then k.level_before end,
                        (select level from shown_level
                          where partner_id = %1$s and day < :from
                          order by day desc, id desc
                          limit 1)) as level) b on true
            """;

    /** At its end; of a period that is not over, as it is now. */
    static final String AT_THE_END = """
            left join assessment c on c.partner_id = %1$s and :to >= :today
            left join lateral (
                 select c.published as level, c.index
                  where c.partner_id is not null
                 union all
                 (select level, index from shown_level
                   where partner_id = %1$s and day <= :to and c.partner_id is null
                   order by day desc, id desc
                   limit 1)) n on true
            """;

    /** The same of very many while the period is not over. */
    static final String ALL_NOW = """
            left join (select partner_id, published as level, index from assessment) n on n.partner_id = %1$s
            """;

    private Standings() {}
}
