package org.leanout.commitment;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.leanout.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Early every morning, one of the instances reminds people of promises. */
@Configuration(proxyBeanMethods = false)
class DueReminding {

    @Bean
    RecurringTask<Void> remindOfPromises(DueReminders reminders, Settings settings) {
        return Tasks.recurring("remind-of-promises", Schedules.cron("0 0 6 * * *", settings.zone()))
                .execute((task, context) -> reminders.remind());
    }
}
