package org.leanout.notification;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.Settings;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The mail that has to be sent, and when it is tried next. It is written in the transaction of what it tells. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    /** After which what nobody could be told by mail is no news any more; it lies in the inbox. */
    static final Duration PATIENCE = Duration.ofDays(7);

    /** How long what is gathered waits for more of its kind: as long as it takes somebody to ask a few questions. */
    static final Duration GATHERING = Duration.ofMinutes(5);

    private final JdbcClient jdbc;
    private final Today today;
    private final Settings settings;

    Outbox(JdbcClient jdbc, Today today, Settings settings) {
        this.jdbc = jdbc;
        this.today = today;
        this.settings = settings;
    }

    /**
     * Mail to be sent.
     *
     * @param entryId what it tells; nothing for a digest
     * @param linkId the link that it carries in place of telling something
     * @param bundle what others of the same person have too that go with it in one mail
     */
    record Mail(
            UUID id,
            UUID accountId,
            @Nullable UUID entryId,
            @Nullable UUID linkId,
            @Nullable String bundle,
            Instant queuedAt,
            int attempts) {}

    /** What is in a bundle waits a little for others of it. */
    void queue(Collection<UUID> accounts, Collection<UUID> entries, @Nullable String bundle) {
        jdbc.sql("""
                        insert into outgoing_mail (id, account_id, entry_id, bundle, queued_at, due_at)
                        select mail.id, mail.account_id, mail.entry_id, :bundle, :now, :due
                          from unnest(:ids, :accounts, :entries) mail (id, account_id, entry_id)
                        """)
                .param("now", now())
                .param(
                        "due",
                        bundle == null ? now() : Timestamp.from(today.now().plus(GATHERING)))
                .param("bundle", bundle)
                .param("ids", accounts.stream().map(account -> Ids.next()).toArray(UUID[]::new))
                .param("accounts", accounts.toArray(UUID[]::new))
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    void queueLink(UUID accountId, UUID linkId) {
        jdbc.sql("""
                        insert into outgoing_mail (id, account_id, link_id, queued_at, due_at)
                        values (:id, :account, :link, :now, :now)
                        """)
                .param("id", Ids.next())
                .param("account", accountId)
                .param("link", linkId)
                .param("now", now())
                .update();
    }

    /** Queues a digest for everybody whose morning has come since the last one, if there is something for it. */
    int queueDigests() {
        return jdbc.sql("""
                        with due as (
                            select p.id, cast(:now as timestamptz) at time zone coalesce(p.zone, :zone) as here
                              from mail_person p
                             where exists (select 1 from inbox_entry e where e.account_id = p.id and e.digest and e.read_at is null)
                        ), morning as (
                            insert into digest_day (account_id, queued_on)
                            select id, cast(here as date) from due where cast(here as time) >= time '07:00'
                            on conflict (account_id) do update set queued_on = excluded.queued_on
                             where digest_day.queued_on < excluded.queued_on
                            returning account_id
                        )
                        insert into outgoing_mail (id, account_id, queued_at, due_at)
                        select gen_random_uuid(), account_id, :now, :now from morning
                        on conflict (account_id) where entry_id is null and link_id is null do update set queued_at = excluded.queued_at
                        """)
                .param("now", now())
                .param("zone", settings.zone().getId())
                .update();
    }

    /**
     * Takes some of what is due, for as long as the transaction lasts: another sender takes others. A bundle is taken by one
     * alone, and as a whole.
     */
    List<Mail> take(int most) {
        List<Mail> taken = new ArrayList<>(jdbc.sql("""
                        select id, account_id, entry_id, link_id, bundle, queued_at, attempts
                          from outgoing_mail
                         where due_at <= :now
                           and (bundle is null or pg_try_advisory_xact_lock(hashtextextended(account_id || bundle, 0)))
                         order by due_at, id
                         limit :most
                           for update skip locked
                        """)
                .param("now", now())
                .param("most", most)
                .query(Mail.class)
                .list());
        taken.addAll(rest(taken.stream().filter(mail -> mail.bundle() != null).toList()));
        return taken;
    }

    /** What else is in the bundles of these, due or not. */
    private List<Mail> rest(List<Mail> taken) {
        if (taken.isEmpty()) return List.of();
        return jdbc.sql("""
                        select id, account_id, entry_id, link_id, bundle, queued_at, attempts
                          from outgoing_mail
                         where (account_id, bundle) in (select * from unnest(:accounts, :bundles))
                           and id <> all (:ids)
                         order by id
                           for update skip locked
                        """)
                .param("accounts", taken.stream().map(Mail::accountId).toArray(UUID[]::new))
                .param("bundles", taken.stream().map(Mail::bundle).toArray(String[]::new))
                .param("ids", taken.stream().map(Mail::id).toArray(UUID[]::new))
                .query(Mail.class)
                .list();
    }

    void remove(Collection<Mail> mails) {
        jdbc.sql("delete from outgoing_mail where id = any (:ids)")
                .param("ids", mails.stream().map(Mail::id).toArray(UUID[]::new))
                .update();
    }

    /** Tries one later: after each failure the pause is twice as long, up to half an hour. */
    void postpone(Mail mail) {
        jdbc.sql("update outgoing_mail set attempts = attempts + 1, due_at = :due where id = :id")
                .param("due", Timestamp.from(today.now().plus(pause(mail.attempts()))))
                .param("id", mail.id())
                .update();
    }

    static Duration pause(int attempts) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, 10));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    /** Tries all that is due later, as {@link #postpone} does with one: the server cannot be reached. */
    int postponeAll() {
        return jdbc.sql("""
                        update outgoing_mail
                           set attempts = attempts + 1,
                               due_at = cast(:now as timestamptz)
                                        + least(power(2, least(attempts, 10)) * interval '1 minute', interval '30 minutes')
                         where id in (select id from outgoing_mail where due_at <= :now for update skip locked)
                        """).param("now", now()).update();
    }

    /** Gives up what waits since long; what the digest was to tell, the next one tells. */
    int giveUp() {
        return jdbc.sql("delete from outgoing_mail where queued_at < :then")
                .param("then", Timestamp.from(today.now().minus(PATIENCE)))
                .update();
    }

    private Timestamp now() {
        return Timestamp.from(today.now());
    }
}
