package org.leanout.pack;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.leanout.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning before work, one of the instances sends the packs of reviews that come up. */
@Configuration(proxyBeanMethods = false)
class PreReading {

    @Bean
    RecurringTask<Void> sendPreReads(PreReads preReads, Settings settings) {
        return Tasks.recurring("send-pre-reads", Schedules.cron("0 15 6 * * *", settings.zone()))
                .execute((task, context) -> preReads.send());
    }
}
