package org.leanout.notification;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.leanout.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, one of the instances takes out of the inboxes what is no news to anybody. */
@Configuration(proxyBeanMethods = false)
class Forgetting {

    @Bean
    RecurringTask<Void> forgetOldEntries(Inboxes inboxes, Settings settings) {
        return Tasks.recurring("forget-old-entries", Schedules.cron("0 30 0 * * *", settings.zone()))
                .execute((task, context) -> inboxes.forget());
    }
}
