package org.leanout.proposal;

import java.util.List;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the versions of a proposal. Each was sent, so that the partner's people may read them all. */
@Component
class VersionQueries {

    private final JdbcClient jdbc;

    VersionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of the two versions those that there are, the earlier one first. */
    List<VersionText> find(PartnerAccess access, UUID proposalId, int one, int other) {
        return jdbc.sql("""
                        select v.number, v.title, v.problem, v.first_step, v.plan, v.leads_now, v.leads_next,
                               v.leads_later, v.risk, v.effort_hours, v.cost, v.note, v.sent_on, s.name as sent_by
                          from proposal_version v
                          join person s on s.id = v.sent_by
                         where v.partner_id = :partner and v.proposal_id = :proposal and v.number in (:one, :other)
                         order by v.number
                        """)
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("one", one)
                .param("other", other)
                .query(VersionText.class)
                .list();
    }

    /** The sendings, latest first. */
    List<Sending> list(PartnerAccess access, UUID proposalId) {
        return jdbc.sql("""
                        select v.number, v.note, v.sent_on, s.name as sent_by
                          from proposal_version v
                          join person s on s.id = v.sent_by
                         where v.partner_id = :partner and v.proposal_id = :proposal
                         order by v.number desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("proposal", proposalId)
                .param("limit", Slice.SIZE)
                .query(Sending.class)
                .list();
    }
}
