package org.leanout.notification;

import java.util.List;
import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what modules publish into inboxes, in the transaction that publishes it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Delivery {

    private final Addressees addressees;
    private final JdbcClient jdbc;
    private final Today today;

    Delivery(Addressees addressees, JdbcClient jdbc, Today today) {
        this.addressees = addressees;
        this.jdbc = jdbc;
        this.today = today;
    }

    @EventListener
    void tell(Notice notice) {
        List<Addressees.Reader> readers = addressees.of(notice);
        if (readers.isEmpty()) return;
        jdbc.sql("""
                        insert into inbox_entry (account_id, id, of_partner, partner_id, kind, waiting, record_id,
                                                 thread_id, path, title, excerpt, caused_by, told_at)
                        select reader.account_id, reader.id, reader.of_partner, :partner, :kind, :waits, :record, :thread,
                               :path, :title, :excerpt, :causedBy, cast(:now as timestamptz)
                          from unnest(:accounts, :ids, :sides) reader (account_id, id, of_partner)
                        """)
                .param("partner", notice.partnerId())
                .param("kind", notice.kind().name())
                .param("waits", notice.kind().waits())
                .param("record", notice.recordId())
                .param("thread", notice.threadId())
                .param("path", notice.path())
                .param("title", notice.title())
                .param("excerpt", notice.excerpt())
                .param("causedBy", notice.causedBy())
                .param("now", today.now().toString())
                .param(
                        "accounts",
                        readers.stream().map(Addressees.Reader::accountId).toArray(UUID[]::new))
                .param("ids", readers.stream().map(reader -> Ids.next()).toArray(UUID[]::new))
                .param(
                        "sides",
                        readers.stream().map(Addressees.Reader::ofPartner).toArray(Boolean[]::new))
                .update();
    }

    @EventListener
    void recall(Recall recall) {
        jdbc.sql("""
                        delete from inbox_entry
                         where partner_id = :partner and (record_id = :record or thread_id = :record)
                        """)
                .param("partner", recall.partnerId())
                .param("record", recall.recordId())
                .update();
    }

    @EventListener
    void settle(Settled settled) {
        jdbc.sql("""
                        update inbox_entry set waiting = false
                         where partner_id = :partner and thread_id = :thread and waiting
                           and kind = any (:kinds) and account_id = coalesce(cast(:account as uuid), account_id)
                        """)
                .param("partner", settled.partnerId())
                .param("thread", settled.threadId())
                .param("kinds", settled.kinds().stream().map(NoticeKind::name).toArray(String[]::new))
                .param("account", settled.accountId())
                .update();
    }
}
