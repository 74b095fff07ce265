package org.leanout.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever owes a promise, once, on the day before it falls due; what was missed is made good for a week. Another
 * day that nobody agreed to in time waits for nobody any more.
 */
@Component
class DueReminders {

    private static final int DAYS_MADE_GOOD = 7;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Today today;

    DueReminders(JdbcClient jdbc, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.events = events;
        this.today = today;
    }

    /** A promise, and who owes it: somebody of IT, or one of the partner's people. */
    private record Due(
            UUID partnerId,
            String slug,
            UUID id,
            String what,
            @Nullable UUID account,
            @Nullable UUID contact) {

        Notice notice() {
            String path = "/partners/" + slug + "/promises/" + id;
            return Notice.byItself(NoticeKind.PROMISE_DUE, partnerId, id, path, what, whoeverOwesIt());
        }

        private To whoeverOwesIt() {
            return contact == null ? To.account(account) : To.contacts(Set.of(contact));
        }
    }

    @Transactional
    void remind() {
        due(today.date().plusDays(1)).forEach(due -> events.publishEvent(due.notice()));
        lapsed(today.date()).forEach(events::publishEvent);
    }

    private List<Settled> lapsed(LocalDate day) {
        return jdbc.sql("""
                        select d.partner_id, d.commitment_id
                          from due_day d
                          join commitment c on c.partner_id = d.partner_id and c.id = d.commitment_id
                         where d.answer is null and c.due_on < :today and c.due_on >= :from
                        """)
                .param("today", day)
                .param("from", day.minusDays(DAYS_MADE_GOOD))
                .query((row, n) -> Settled.of(
                        row.getObject(1, UUID.class), row.getObject(2, UUID.class), NoticeKind.DUE_DAY_PROPOSED))
                .list();
    }

    private List<Due> due(LocalDate tomorrow) {
        return jdbc.sql("""
                        with reminded as (
                            insert into promise_reminder (partner_id, commitment_id, due_on)
                            select c.partner_id, c.id, c.due_on
                              from commitment c
                              join partner p on p.id = c.partner_id and p.archived_on is null
                             where c.state = 'OPEN' and c.removed_at is null and c.due_on between :from and :tomorrow
                            on conflict do nothing
                            returning partner_id, commitment_id
                        )
                        select c.partner_id, p.slug, c.id, c.what,
                               case c.owed_by when 'IT' then c.account_id end as account,
                               case c.owed_by when 'PARTNER' then c.contact_id end as contact
                          from reminded r
                          join commitment c on c.partner_id = r.partner_id and c.id = r.commitment_id
                          join partner p on p.id = c.partner_id
                         order by c.partner_id, c.id
                        """)
                .param("from", tomorrow.minusDays(DAYS_MADE_GOOD))
                .param("tomorrow", tomorrow)
                .query(Due.class)
                .list();
    }
}
