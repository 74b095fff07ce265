package org.leanout.rating;

import java.util.List;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads gap workshops, for both sides. */
@Component
class WorkshopQueries {

    private static final int MOST = 20;

    private final JdbcClient jdbc;

    WorkshopQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
