package org.leanout.proposal;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.DayKey;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads proposals. A partner's people see those that were sent. */
@Component
class ProposalQueries {

    private final JdbcClient jdbc;

    ProposalQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One partner's proposals, latest day first; {@code after} is the key that the slice before ended with. */
    Slice<ProposalListPage.Row> list(PartnerAccess access, boolean all, @Nullable String after) {
        DayKey key = DayKey.latestFirst(after);
        List<ProposalListPage.Row> rows = jdbc.sql("""
                        select p.id, p.title, p.state, p.shown_on, p.sent_on, p.answer_due_on, p.words, p.verdict,
                               (select count(*) from comment c
                                 where c.partner_id = p.partner_id and c.proposal_id = p.id
                                   and c.removed_at is null and (:it or not c.internal)) as comments
                          from proposal p
                         where p.partner_id = :partner and (:it or p.sent_on is not null)
                           and (:all or p.state not in ('DECIDED', 'WITHDRAWN'))
                           and (p.shown_on, p.id) < (:day, :id)
                         order by p.shown_on desc, p.id desc
                         limit :limit
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("all", all)
                .param("day", key.day())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(ProposalListPage.Row.class)
                .list();
        return Slice.of(rows, row -> new DayKey(row.shownOn(), row.id()).toString());
    }

    /** How many proposals of 12 months there are, and how many of these led to something that the reader sees. */
    ProposalListPage.Grown grown(PartnerAccess access, LocalDate today) {
        return jdbc.sql("""
                        select count(*) as sent, count(*) filter (where exists (
                               select from proposal_growth g
                                 join partner_growth r on r.partner_id = g.partner_id and r.id = g.record_id
                                where g.partner_id = p.partner_id and g.proposal_id = p.id and (:it or r.shared))) as grew
                          from proposal p
                         where p.partner_id = :partner and p.sent_on > :from
                        """)
                .param("partner", access.partnerId())
                .param("it", access.isIt())
                .param("from", today.minusYears(1))
                .query(ProposalListPage.Grown.class)
                .single();
    }

    Optional<ProposalDetails> find(PartnerAccess access, UUID id) {
        return jdbc.sql("""
                        select p.id, p.version, p.title, p.problem, p.first_step, p.plan, p.leads_now, p.leads_next,
                               p.leads_later, p.risk, p.effort_hours, p.cost, p.words, p.state, p.decider_id,
                               d.name as decider, p.answer_due_on, p.sent_on, p.changed_on, p.versions,
                               coalesce(case r.number when p.versions then r.before else r.number end, 0) as read_before, p.verdict,
                               p.verdict_on_behalf, p.verdict_contact_id, p.confirm_contact_id, o.sponsor_id,
                               p.decided_on, p.withdrawn_on, p.withdrawn_because,
                               e.name as entered_by, p.entered_on,
                               array(select r.contact_id from proposal_reader r
                                      where r.partner_id = p.partner_id and r.proposal_id = p.id) as reader_ids,
                               array(select c.name from proposal_reader r
                                       join partner_person c on c.partner_id = r.partner_id and c.id = r.contact_id
                                      where r.partner_id = p.partner_id and r.proposal_id = p.id
                                      order by c.name, c.id) as readers,
                               array(select s.objective_id from proposal_objective s
                                      where s.partner_id = p.partner_id and s.proposal_id = p.id
                                      order by s.objective_id) as objective_ids,
                               array(select o.statement from proposal_objective s
                                       join partner_objective o on o.partner_id = s.partner_id and o.id = s.objective_id
                                      where s.partner_id = p.partner_id and s.proposal_id = p.id
                                      order by s.objective_id) as objectives
                          from proposal p
                          join partner o on o.id = p.partner_id
                          join person e on e.id = p.entered_by
                          left join partner_person d on d.partner_id = p.partner_id and d.id = p.decider_id
                          left join proposal_reading r on r.partner_id = p.partner_id and r.proposal_id = p.id
                                                      and r.contact_id = :contact
                         where p.partner_id = :partner and p.id = :id and (:it or p.sent_on is not null)
                        """)
                .param("partner", access.partnerId())
                .param("id", id)
                .param("it", access.isIt())
                .param("contact", access.contactId(), Types.OTHER)
                .query(ProposalDetails.class)
                .optional();
    }
}
