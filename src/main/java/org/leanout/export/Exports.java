package org.leanout.export;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Takes orders for files. */
@Component
public class Exports {

    /** How long whoever orders a file waits for it before the page says how far it has come. */
    private static final Duration PATIENCE = Duration.ofMillis(1200);

    private static final Duration GLANCE = Duration.ofMillis(60);

    /** Unfinished files of one person; more would keep the others waiting. */
    private static final int AT_ONCE = 5;

    /** An order is on file: it can be made now. */
    record Ordered(ExportOrder order) {}

    private final JdbcClient jdbc;
    private final ObjectProvider<Scheduler> scheduler;
    private final ApplicationEventPublisher events;
    private final Today today;

    Exports(JdbcClient jdbc, ObjectProvider<Scheduler> scheduler, ApplicationEventPublisher events, Today today) {
        this.jdbc = jdbc;
        this.scheduler = scheduler;
        this.events = events;
        this.today = today;
    }

    /** Throws {@link Refused} if the person has too many unfinished ones; an order that is sent twice is one. */
    @Transactional
    public void order(ExportOrder order) {
        if (unfinished(order) >= AT_ONCE) throw new Refused("export.many", AT_ONCE);
        int made = jdbc.sql("""
                        insert into export (id, account_id, kind, title, asked, language, ordered_at)
                        values (:id, :account, :kind, :title, :asked, :language, :now)
                        on conflict (id) do nothing
                        """)
                .param("id", order.id())
                .param("account", order.accountId())
                .param("kind", order.kind())
                .param("title", order.title())
                .param("asked", order.asked())
                .param("language", order.locale().toLanguageTag())
                .param("now", Timestamp.from(today.now()))
                .update();
        if (made == 0) return;
        scheduler.ifAvailable(
                it -> it.schedule(Making.TASK.instance(order.id().toString()).build(), Instant.now()));
        events.publishEvent(new Ordered(order));
    }

    private int unfinished(ExportOrder order) {
        return jdbc.sql("select count(*) from export where account_id = :account and ended_at is null and id <> :id")
                .param("account", order.accountId())
                .param("id", order.id())
                .query(Integer.class)
                .single();
    }

    @TransactionalEventListener
    void begin(Ordered ordered) {
        scheduler.ifAvailable(Scheduler::triggerCheckForDueExecutions);
    }

    /** Where the file is: the file itself if it is made while one waits a moment, or else the page that says how far it is. */
    public String address(ExportOrder order) {
        String page = "/files/" + order.id();
        Instant until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            if (isThere(order)) return page + "/content";
            try {
                Thread.sleep(GLANCE.toMillis());
            } catch (InterruptedException ending) {
                Thread.currentThread().interrupt();
                return page;
            }
        }
        return page;
    }

    private boolean isThere(ExportOrder order) {
        return jdbc.sql("select size is not null from export where id = :id and account_id = :account")
                .param("id", order.id())
                .param("account", order.accountId())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }
}
