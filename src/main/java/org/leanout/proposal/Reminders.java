package org.leanout.proposal;

import java.util.List;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reminds readers who have not answered: once two days before the day they were asked for, and once after it. */
@Component
class Reminders {

    /** Long enough to read it; short enough not to be forgotten again. */
    private static final int DAYS_BEFORE = 2;

    /** What was due longer ago, as after days without a night, is not brought up again. */
    private static final int DAYS_AFTER = 14;

    record Due(UUID partnerId, UUID proposalId, String path, String title, List<UUID> contacts) {}

    private final JdbcClient jdbc;
    private final ProposalNotices notices;
    private final Today today;

    Reminders(JdbcClient jdbc, ProposalNotices notices, Today today) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.today = today;
    }

    /** That somebody was reminded and what they are told is one transaction: neither is there without the other. */
    @Transactional
    public void remind() {
        for (Due due : noted())
            notices.remind(due.partnerId(), due.proposalId(), due.path(), due.title(), due.contacts());
    }

    private List<Due> noted() {
        return jdbc.sql("""
                        with reminded as (
                             insert into proposal_reminder (partner_id, proposal_id, due_on, step, reminded_on)
                             select p.partner_id, p.id, p.answer_due_on,
                                    case when p.answer_due_on < :today then 'AFTER' else 'BEFORE' end, :today
                               from proposal p
                               join partner o on o.id = p.partner_id and o.archived_on is null
                              where p.verdict is null and p.state in ('SENT', 'ANSWERED')
                                and p.answer_due_on between :from and :until
                             on conflict do nothing
                             returning partner_id, proposal_id)
                        select p.partner_id, p.id as proposal_id, '/partners/' || o.slug || '/proposals/' || p.id as path,
                               p.title, array(select s.contact_id from proposal_reader_state s
                                               where s.partner_id = p.partner_id and s.proposal_id = p.id
                                                 and not s.answered) as contacts
                          from reminded r
                          join proposal p on p.partner_id = r.partner_id and p.id = r.proposal_id
                          join partner o on o.id = p.partner_id
                        """)
                .param("today", today.date())
                .param("from", today.date().minusDays(DAYS_AFTER))
                .param("until", today.date().plusDays(DAYS_BEFORE))
                .query(Due.class)
                .list();
    }
}
