package org.leanout.proposal;

import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.NotFound;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What proposals grew into. */
@Service
@Transactional
public class Seeds {

    private final SeedRepository seeds;
    private final Proposals proposals;
    private final JdbcClient jdbc;
    private final Today today;

    Seeds(SeedRepository seeds, Proposals proposals, JdbcClient jdbc, Today today) {
        this.seeds = seeds;
        this.proposals = proposals;
        this.jdbc = jdbc;
        this.today = today;
    }

    /** Notes that a proposal led to a record of the same partner; twice is once. */
    public void note(PartnerAccess access, UUID proposalId, SeedForm form) {
        Proposal proposal = proposals.find(access, proposalId);
        mustExist(access.partnerId(), form.recordId());
        if (seeds.existsByPartnerIdAndProposalIdAndRecordId(access.partnerId(), proposalId, form.recordId())) return;
        seeds.save(new Seed(proposal, form, access.me(), today.date()));
    }

    /** It was a mistake: what was noted is gone, the record stays. */
    public void remove(PartnerAccess access, UUID proposalId, UUID id) {
        proposals.find(access, proposalId);
        Seed seed = seeds.findById(new PartnerKey(access.partnerId(), id))
                .filter(found -> found.wholeId().equals(proposalId))
                .orElseThrow(NotFound::new);
        seeds.delete(seed);
    }

    private void mustExist(UUID partnerId, UUID recordId) {
        boolean found = jdbc.sql("""
                        select exists (select from partner_growth where partner_id = :partner and id = :record)
                        """)
                .param("partner", partnerId)
                .param("record", recordId)
                .query(Boolean.class)
                .single();
        if (!found) throw new NotFound();
    }
}
