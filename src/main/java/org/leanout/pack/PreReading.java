package org.leanout.pack;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDateTime;
import org.leanout.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every hour, one of the instances sends the packs of reviews that come up, or were planned at short notice. */
@Configuration(proxyBeanMethods = false)
class PreReading {

    @Bean
    RecurringTask<Void> sendPreReads(PreReads preReads, Settings settings, Clock clock) {
        return Tasks.recurring("send-pre-reads", Schedules.cron("0 15 * * * *", settings.zone()))
                .execute((task, context) -> preReads.send(LocalDateTime.now(clock)));
    }
}
