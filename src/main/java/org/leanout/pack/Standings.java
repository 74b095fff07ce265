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

    /** At its end; of a period that is not over, as it is now. */
    static final String AT_THE_END = """
            left join lateral (
                 select level, index
                   from (select published as level, index, 1 as choice from assessment
                          where partner_id = %1$s and :to >= :today
                         union all
                         (select level, index, 2 from shown_level
                           where partner_id = %1$s and day <= :to
                           order by day desc, id desc
                           limit 1)) known
                  order by choice
                  limit 1) n on true
            """;

    private Standings() {}
}
