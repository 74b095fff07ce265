package org.leanout.reply;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is answered, and remembers which mail was taken. */
@Component
class ReplyQueries {

    /** After which the digest of a Message-ID is forgotten: what is answered then has long been too old. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Today today;

    ReplyQueries(JdbcClient jdbc, Today today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    /**
     * What somebody was told, and who they are.
     *
     * @param recordId the comment, or the proposal itself
     * @param threadId the proposal
     */
    record Answerable(
            UUID id,
            UUID accountId,
            String name,
            String email,
            String slug,
            UUID partnerId,
            UUID recordId,
            UUID threadId,
            String title,
            Instant toldAt) {}

    /** Empty for what was taken back. */
    Optional<Answerable> find(UUID entryId) {
        return jdbc.sql("""
                        select id, account_id, name, email, slug, partner_id, record_id, thread_id, title, told_at
                          from answerable_entry
                         where id = :id
                        """).param("id", entryId).query(Answerable.class).optional();
    }

    /** Whether this is the first time; of two who take it in the same moment, one waits for the other. */
    boolean isFirst(UUID accountId, byte[] messageId) {
        return jdbc.sql("""
                        insert into received_mail (account_id, message_id, received_at) values (:account, :message, :now)
                        on conflict do nothing
                        """)
                        .param("account", accountId)
                        .param("message", messageId)
                        .param("now", Timestamp.from(today.now()))
                        .update()
                == 1;
    }

    int latestOf(UUID accountId, Duration time) {
        return jdbc.sql("select count(*) from received_mail where account_id = :account and received_at > :then")
                .param("account", accountId)
                .param("then", Timestamp.from(today.now().minus(time)))
                .query(Integer.class)
                .single();
    }

    void forgetOld() {
        jdbc.sql("delete from received_mail where received_at < :then")
                .param("then", Timestamp.from(today.now().minus(REMEMBERED)))
                .update();
    }
}
