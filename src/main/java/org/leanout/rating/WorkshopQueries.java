package org.leanout.rating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads gap workshops, for both sides. */
@Component
class WorkshopQueries {

    private static final int MOST = 20;

    private final JdbcClient jdbc;
    private final Today today;

    WorkshopQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** The round that both sides can talk about: the last one that has ended. */
    Optional<UUID> latestRound(PartnerAccess access) {
        return jdbc.sql("""
                        select id from round
                         where partner_id = :partner and ended_on <= :today and removed_at is null
                         order by ended_on desc, id desc
                         limit 1
                        """)
                .param("partner", access.partnerId())
                .param("today", today.date())
                .query(UUID.class)
                .optional();
    }

    /** Those after one round, the latest first. */
    List<HeldWorkshop> of(PartnerAccess access, UUID round) {
        return jdbc.sql("""
                        select w.id, w.version, w.held_on, w.position, w.actions, w.look_again_on, c.name as agreed_by,
                               w.agreed_on, e.name as entered_by, w.entered_on
                          from gap_workshop w
                          join person e on e.id = w.entered_by
                          left join partner_person c on c.partner_id = w.partner_id and c.id = w.agreed_contact_id
                         where w.partner_id = :partner and w.round_id = :round
                         order by w.held_on desc, w.id desc
                         limit :most
                        """)
                .param("partner", access.partnerId())
                .param("round", round)
                .param("most", MOST)
                .query(HeldWorkshop.class)
                .list();
    }
}
