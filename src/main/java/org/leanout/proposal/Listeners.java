package org.leanout.proposal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the accounts of those who hear of a comment. */
@Component
class Listeners {

    private final JdbcClient jdbc;
    private final Today today;

    Listeners(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** By which one of the partner's people signs in, if they do. */
    Optional<UUID> account(Proposal proposal, UUID contact) {
        return jdbc.sql("""
                        select account_id from partner_person
                         where partner_id = :partner and id = :contact and account_id is not null
                        """)
                .param("partner", proposal.partnerId())
                .param("contact", contact)
                .query(UUID.class)
                .optional();
    }

    /** Whoever has said something in the discussion that it goes on. */
    List<UUID> talking(Comment comment) {
        return jdbc.sql("""
                        select distinct entered_by from comment
                         where partner_id = :partner and (id = :thread or reply_to = :thread) and removed_at is null
                           and entered_by <> :me
                        """)
                .param("partner", comment.partnerId())
                .param("thread", comment.threadId())
                .param("me", comment.enteredBy())
                .query(UUID.class)
                .list();
    }

    /** The readers, if IT says something to them; otherwise whoever looks after the partner, and who wrote it. */
    List<UUID> concerned(PartnerAccess access, Proposal proposal, Comment comment) {
        boolean toPartner = access.isIt() && !comment.isInternal();
        return jdbc.sql("""
                        select p.account_id
                          from proposal_reader r
                          join partner_person p on p.partner_id = r.partner_id and p.id = r.contact_id
                         where :toPartner and r.partner_id = :partner and r.proposal_id = :proposal
                           and p.account_id is not null and p.account_id <> :me
                        union
                        select account_id from partner_caretaker
                         where not :toPartner and partner_id = :partner and account_id <> :me and from_on <= :today
                           and coalesce(until_on >= :today, true)
                        """)
                .param("toPartner", toPartner)
                .param("partner", proposal.partnerId())
                .param("proposal", proposal.id())
                .param("me", comment.enteredBy())
                .param("today", today.date())
                .query(UUID.class)
                .list();
    }
}
