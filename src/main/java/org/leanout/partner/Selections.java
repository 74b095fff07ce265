package org.leanout.partner;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads by what partners can be selected. */
@Component
public class Selections {

    private final JdbcClient jdbc;

    Selections(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a field of a filter offers: a BRM, a unit, a tag. */
    public record Choice(String field, String value, String label) {}

    /**
     * What all fields offer, by their names. Units and BRMs are looked up one after the other in their indexes, which takes as
     * long as there are of them, and not as there are partners.
     */
    public List<Choice> choices() {
        return jdbc.sql("""
                        with recursive brm (id) as (
                            (select account_id from assignment order by account_id limit 1)
                             union all
                            select (select account_id from assignment where account_id > last.id order by account_id limit 1)
                              from brm last
                             where last.id is not null
                        ), called (unit) as (
                            select min(unit) from partner where archived_on is null
                             union all
                            select (select min(unit) from partner where unit > last.unit and archived_on is null)
                              from called last
                             where last.unit is not null
                        )
                        select 'brm' as field, a.id::text as value, a.name as label
                          from brm
                          join account a on a.id = brm.id
                         cross join lateral (
                               select
                                 from assignment o
                                 join partner p on p.id = o.partner_id
                                where o.account_id = brm.id and o.duty = 'OWNER' and o.until_on is null
                                  and p.archived_on is null
                                limit 1) owned
                        union all
                        select 'unit', unit, unit from called where unit is not null
                        union all
                        select * from (select distinct 'tag', tag, tag
                                         from (select distinct tags from partner where archived_on is null) p, unnest(tags) tag) t
                        order by label, value
                        """).query(Choice.class).list();
    }
}
