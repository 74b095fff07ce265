package org.leanout.proposal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.leanout.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every morning before work, one of the instances reminds readers; the others leave it to that one. */
@Configuration(proxyBeanMethods = false)
class Reminding {

    static final String TASK = "remind-readers";

    @Bean
    RecurringTask<Void> remindReaders(Reminders reminders, Settings settings) {
        return Tasks.recurring(TASK, Schedules.cron("0 30 6 * * *", settings.zone()))
                .execute((task, context) -> reminders.remind());
    }
}
