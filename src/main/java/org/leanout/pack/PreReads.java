package org.leanout.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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
 * Sends whoever takes part in a service review, and whoever looks after the partner, to the review pack, once, two days
 * ahead. Of a review that is internal the partner's people do not hear.
 */
@Component
class PreReads {

    static final int DAYS_AHEAD = 2;

    /** What lies further back than this many days waits for nobody since long. */
    private static final int DAYS_LOOKED_BACK = 14;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Today today;

    PreReads(JdbcClient jdbc, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.events = events;
        this.today = today;
    }

    /** A service review that comes up. */
    private record Ahead(
            UUID partnerId,
            String slug,
            UUID id,
            String summary,
            boolean shared,
            List<UUID> accounts,
            List<UUID> contacts) {

        Notice notice() {
            String path = "/partners/" + slug + "/pack";
            To to = To.accounts(accounts).and(To.contacts(contacts)).and(To.caretakers());
            Notice notice = Notice.byItself(NoticeKind.REVIEW_AHEAD, partnerId, id, path, summary, to);
            return shared ? notice : notice.internally();
        }
    }

    @Transactional
    void send() {
        ahead(today.date()).forEach(ahead -> events.publishEvent(ahead.notice()));
        over(today.date()).forEach(events::publishEvent);
    }

    private List<Ahead> ahead(LocalDate day) {
        return jdbc.sql("""
                        with sent as (
                             insert into pre_read (partner_id, interaction_id, held_on)
                             select i.partner_id, i.id, i.happened_on
                               from interaction i
                               join partner p on p.id = i.partner_id and p.archived_on is null
                              where i.kind = 'SERVICE_REVIEW' and i.removed_at is null
                                and i.happened_on between :today and :until
                             on conflict do nothing
                             returning partner_id, interaction_id)
                        select i.partner_id, p.slug, i.id, i.summary, i.shared,
                               array(select t.account_id from participant t
                                      where t.partner_id = i.partner_id and t.interaction_id = i.id
                                        and t.account_id is not null) as accounts,
                               array(select t.contact_id from participant t
                                      where t.partner_id = i.partner_id and t.interaction_id = i.id
                                        and t.contact_id is not null) as contacts
                          from sent s
                          join interaction i on i.partner_id = s.partner_id and i.id = s.interaction_id
                          join partner p on p.id = i.partner_id
                         order by i.partner_id, i.id
                        """)
                .param("today", day)
                .param("until", day.plusDays(DAYS_AHEAD))
                .query(Ahead.class)
                .list();
    }

    /** Reviews that are over, were taken back or put off: their packs wait for nobody. */
    private List<Settled> over(LocalDate day) {
        return jdbc.sql("""
                        select r.partner_id, r.interaction_id
                          from pre_read r
                          join interaction i on i.partner_id = r.partner_id and i.id = r.interaction_id
                         where r.held_on > :before
                           and (i.removed_at is not null or i.happened_on <> r.held_on or r.held_on < :today)
                           and not exists (select from pre_read n
                                            where n.partner_id = r.partner_id and n.interaction_id = r.interaction_id
                                              and n.held_on = i.happened_on and n.held_on >= :today
                                              and i.removed_at is null)
                        """)
                .param("today", day)
                .param("before", day.minusDays(DAYS_LOOKED_BACK))
                .query((row, n) ->
                        Settled.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class), NoticeKind.REVIEW_AHEAD))
                .list();
    }
}
