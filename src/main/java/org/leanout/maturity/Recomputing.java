package org.leanout.maturity;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Brings the night's work forward when another version of the model is published, so that lists follow it soon. */
@Component
class Recomputing {

    private final ObjectProvider<SchedulerClient> scheduler;

    Recomputing(ObjectProvider<SchedulerClient> scheduler) {
        this.scheduler = scheduler;
    }

    /** Before the first night is planned, as while the demo is sown, there is nothing to bring forward: it comes with the start. */
    @TransactionalEventListener
    void assessAnew(ModelVersions.Published published) {
        TaskInstanceId night = TaskInstanceId.of(Nightly.TASK, "recurring");
        scheduler.ifAvailable(client ->
                client.getScheduledExecution(night).ifPresent(planned -> client.reschedule(night, Instant.now())));
    }
}
