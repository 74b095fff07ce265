package org.leanout.proposal;

import java.time.ZoneOffset;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes which version each of the partner's people has read, so that the next one can say what changed since. */
@Component
class Readings {

    private final JdbcClient jdbc;
    private final Today today;

    Readings(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** One of the partner's people has this version before them; what IT reads is noted nowhere. */
    @Transactional
    public void note(PartnerAccess access, UUID proposalId, int number) {
        if (!access.mayAct() || number == 0) return;
        jdbc.sql("""
                        insert into proposal_reading as r
                               (partner_id, proposal_id, contact_id, number, before, first_read_at, read_at)
                        values (:partner, :proposal, :contact, :number, 0, :now, :now)
                        on conflict (partner_id, proposal_id, contact_id) do update
                           set number = excluded.number, before = r.number, read_at = excluded.read_at
                         where r.number < excluded.number
                        """)
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("contact", access.contactId())
                .param("number", number)
                .param("now", today.now().atOffset(ZoneOffset.UTC))
                .update();
    }
}
