package org.leanout.pack;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends whoever takes part in a service review, and whoever looks after the partner, to the review pack, once for each day
 * that it is planned for. If none of the partner's people who take part signs in, it is the sponsor; else all of them who
 * do. Of a review that is internal the partner's people do not hear.
 */
@Component
class PreReads {

    static final int DAYS_AHEAD = 2;

    /** Before this hour nobody hears of what has time until the morning. */
    private static final int MORNING = 6;

    /** From this hour on a review of the day may be over: a review has a day, and no hour. */
    private static final int WORK = 7;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PreReads(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** A service review that comes up, and who has not heard of it. */
    private record Ahead(UUID partnerId, String slug, UUID id, String summary, boolean shared, List<UUID> accounts) {

        Notice notice() {
            String path = "/partners/" + slug + "/pack";
            Notice notice =
                    Notice.byItself(NoticeKind.REVIEW_AHEAD, partnerId, id, path, summary, To.accounts(accounts));
            return shared ? notice : notice.internally();
        }
    }

    /** Of all that was planned, moved or shared since it was sent the last time. */
    @Transactional
    void send(LocalDateTime now) {
        LocalDate day = now.toLocalDate();
        over(day).forEach(events::publishEvent);
        ahead(day, now.getHour() < WORK ? day : day.plusDays(1), day.plusDays(now.getHour() < MORNING ? 1 : DAYS_AHEAD))
                .forEach(ahead -> events.publishEvent(ahead.notice()));
    }

    private List<Ahead> ahead(LocalDate today, LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        with review as (
                             select i.partner_id, i.id, i.happened_on, i.shared, i.summary, p.slug, p.sponsor_id
                               from interaction i
                               join partner p on p.id = i.partner_id and p.archived_on is null
                              where i.kind = 'SERVICE_REVIEW' and i.removed_at is null
                                and i.happened_on between :first and :last
                        ), theirs as (
                             select w.partner_id, w.id, w.happened_on, c.account_id, n.nth,
                                    min(n.nth) over (partition by w.partner_id, w.id) as first
                               from review w
                               join partner_person c on c.partner_id = w.partner_id
                               left join participant t
                                 on t.partner_id = w.partner_id and t.interaction_id = w.id and t.contact_id = c.id
                              cross join lateral (
                                    select case when t.id is not null then 1 when c.id = w.sponsor_id then 2 else 3 end) n (nth)
                              where w.shared
                                and exists (select from partner_reader r
                                             where r.partner_id = w.partner_id and r.account_id = c.account_id and r.of_partner)
                        ), ours as (
                             select w.partner_id, w.id, w.happened_on, t.account_id
                               from review w
                               join participant t on t.partner_id = w.partner_id and t.interaction_id = w.id
                              where t.account_id is not null
                             union
                             select w.partner_id, w.id, w.happened_on, c.account_id
                               from review w
                               join partner_caretaker c on c.partner_id = w.partner_id and c.from_on <= :today
                                and coalesce(c.until_on >= :today, true)
                        ), sent as (
                             insert into pre_read (partner_id, interaction_id, held_on, account_id)
                             select partner_id, id, happened_on, account_id from theirs where nth = first
                             union
                             select partner_id, id, happened_on, account_id from ours
                             on conflict do nothing
                             returning partner_id, interaction_id, account_id)
                        select w.partner_id, w.slug, w.id, w.summary, w.shared, array_agg(s.account_id) as accounts
                          from sent s
                          join review w on w.partner_id = s.partner_id and w.id = s.interaction_id
                         group by w.partner_id, w.slug, w.id, w.summary, w.shared
                         order by w.partner_id, w.id
                        """)
                .param("first", first)
                .param("last", last)
                .param("today", today)
                .query(Ahead.class)
                .list();
    }

    /** Reviews that are over, were taken back or are on another day now: their packs wait for nobody. */
    private List<Settled> over(LocalDate today) {
        return jdbc.sql("""
                        with over as (
                             delete from pre_read r using interaction i
                              where i.partner_id = r.partner_id and i.id = r.interaction_id
                                and (i.removed_at is not null or i.happened_on <> r.held_on or r.held_on < :today)
                             returning r.partner_id, r.interaction_id)
                        select distinct partner_id, interaction_id from over
                        """)
                .param("today", today)
                .query((row, n) ->
                        Settled.of(row.getObject(1, UUID.class), row.getObject(2, UUID.class), NoticeKind.REVIEW_AHEAD))
                .list();
    }
}
