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

    /** What all fields offer, by their names. */
    public List<Choice> choices() {
        return jdbc.sql("""
                        select 'brm' as field, id::text as value, name as label
                          from account
                         where id in (select account_id from assignment
                                       where duty = 'OWNER' and until_on is null
                                         and partner_id in (select id from partner where archived_on is null))
                        union all
                        select * from (select distinct 'unit', unit, unit from partner
                                        where unit is not null and archived_on is null) u
                        union all
                        select * from (select distinct 'tag', tag, tag from partner, unnest(tags) tag
                                        where archived_on is null) t
                        order by label, value
                        """).query(Choice.class).list();
    }
}
