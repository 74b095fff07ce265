package org.leanout.partner;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.leanout.account.Role;
import org.leanout.account.RoleHold;
import org.leanout.shared.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Nobody changes sides while they belong to a partner, or look after one that is not archived. */
@Component
class PartnerHold implements RoleHold {

    private final JdbcClient jdbc;

    PartnerHold(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void mustLetGo(UUID accountId, Set<Role> lost) {
        if (lost.contains(Role.PARTNER)) refuse("refused.roles.member", names("""
                select string_agg(p.name, ', ' order by p.name)
                  from contact c join partner p on p.id = c.partner_id
                 where c.account_id = :account
                """, accountId));
        if (lost.contains(Role.BRM)) refuse("refused.roles.duty", names("""
                select string_agg(p.name, ', ' order by p.name)
                  from assignment s join partner p on p.id = s.partner_id
                 where s.account_id = :account and s.until_on is null and p.archived_on is null
                """, accountId));
    }

    private static void refuse(String code, Optional<String> partners) {
        partners.ifPresent(names -> {
            throw Refused.at("roles", code, names);
        });
    }

    private Optional<String> names(String sql, UUID accountId) {
        return jdbc.sql(sql).param("account", accountId).query(String.class).optional();
    }
}
