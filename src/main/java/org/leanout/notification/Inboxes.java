package org.leanout.notification;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.link.LinkOpened;
import org.leanout.shared.Today;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody has read of what they were told. Nobody marks but in their own. */
@Service
@Transactional
public class Inboxes {

    private static final Duration KEPT = Duration.ofDays(365);

    private final JdbcClient jdbc;
    private final Today today;

    Inboxes(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /** All that anybody was told up to a moment; for a history that is told at once. */
    public void everybodyHasRead(Instant until) {
        jdbc.sql("""
                        update inbox_entry set read_at = told_at
                         where told_at <= cast(:until as timestamptz) and read_at is null
                        """).param("until", until.toString()).update();
    }

    /** What was read, waits for nobody and is a year old is forgotten. */
    int forget() {
        return jdbc.sql("""
                        delete from inbox_entry
                         where read_at is not null and not waiting and told_at < cast(:then as timestamptz)
                        """).param("then", today.now().minus(KEPT).toString()).update();
    }

    /** One thing that I was told. */
    public void read(Me me, UUID id) {
        jdbc.sql("""
                        update inbox_entry set read_at = cast(:now as timestamptz)
                         where account_id = :me and id = :id and read_at is null
                        """)
                .param("now", today.now().toString())
                .param("me", me.id())
                .param("id", id)
                .update();
    }

    /** What somebody was told of the thing that they opened by the link in its mail. */
    @EventListener
    void read(LinkOpened opened) {
        jdbc.sql("""
                        update inbox_entry set read_at = cast(:now as timestamptz)
                         where account_id = :account and path = :path and read_at is null
                        """)
                .param("now", today.now().toString())
                .param("account", opened.accountId())
                .param("path", opened.path())
                .update();
    }

    /** All that the person was told up to a moment, which is that of the latest they saw. */
    void readAll(Me me, Instant until) {
        jdbc.sql("""
                        update inbox_entry set read_at = cast(:now as timestamptz)
                         where account_id = :me and told_at <= cast(:until as timestamptz) and read_at is null
                        """)
                .param("now", today.now().toString())
                .param("me", me.id())
                .param("until", until.toString())
                .update();
    }
}
