package org.leanout.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.Today;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes what modules publish into inboxes, and the mail about it into the outbox, in the transaction that publishes it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Delivery {

    private final Addressees addressees;
    private final MailSwitch mail;
    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Today today;

    Delivery(Addressees addressees, MailSwitch mail, Outbox outbox, JdbcClient jdbc, Today today) {
        this.addressees = addressees;
        this.mail = mail;
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.today = today;
    }

    @EventListener
    void tell(Notice notice) {
        List<Addressees.Reader> readers = addressees.of(notice);
        if (readers.isEmpty()) return;
        List<UUID> ids = readers.stream().map(reader -> Ids.next()).toList();
        write(notice, readers, ids);
        if (mail.isOn()) mail(notice, readers, ids);
    }

    private void mail(Notice notice, List<Addressees.Reader> readers, List<UUID> ids) {
        List<UUID> accounts = new ArrayList<>();
        List<UUID> entries = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++)
            if (readers.get(i).mail() == MailChoice.AT_ONCE) {
                accounts.add(readers.get(i).accountId());
                entries.add(ids.get(i));
            }
        if (!entries.isEmpty()) outbox.queue(accounts, entries, notice.bundle());
    }

    private void write(Notice notice, List<Addressees.Reader> readers, List<UUID> ids) {
        jdbc.sql("""
                        insert into inbox_entry (account_id, id, of_partner, partner_id, kind, detail, waiting, record_id,
                                                 thread_id, path, title, excerpt, caused_by, told_at, digest, internal)
                        select reader.account_id, reader.id, reader.of_partner, :partner, :kind, :detail, :waits, :record, :thread,
                               :path, :title, :excerpt, :causedBy, cast(:now as timestamptz), reader.digest, :internal
                          from unnest(:accounts, :ids, :sides, :digests) reader (account_id, id, of_partner, digest)
                        """)
                .param("partner", notice.partnerId())
                .param("kind", notice.kind().name())
                .param("detail", notice.detail())
                .param("waits", notice.kind().waits())
                .param("record", notice.recordId())
                .param("thread", notice.threadId())
                .param("path", notice.path())
                .param("title", notice.title())
                .param("excerpt", notice.excerpt())
                .param("causedBy", notice.causedBy())
                .param("internal", notice.internal())
                .param("now", today.now().toString())
                .param(
                        "accounts",
                        readers.stream().map(Addressees.Reader::accountId).toArray(UUID[]::new))
                .param("ids", ids.toArray(UUID[]::new))
                .param(
                        "sides",
                        readers.stream().map(Addressees.Reader::ofPartner).toArray(Boolean[]::new))
                .param("digests", readers.stream().map(this::isForDigest).toArray(Boolean[]::new))
                .update();
    }

    private boolean isForDigest(Addressees.Reader reader) {
        return mail.isOn() && reader.mail() == MailChoice.DAILY;
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
    void reword(Reworded reworded) {
        jdbc.sql("update inbox_entry set excerpt = :excerpt where partner_id = :partner and record_id = :record")
                .param("excerpt", reworded.excerpt())
                .param("partner", reworded.partnerId())
                .param("record", reworded.recordId())
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
