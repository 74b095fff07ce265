package org.leanout.maturity;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import org.leanout.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every night, five minutes into the day, one of the instances assesses all partners; the others leave it to that one. */
@Configuration(proxyBeanMethods = false)
class Nightly {

    static final String TASK = "assess-partners";

    @Bean
    RecurringTask<Void> assessPartners(Night night, Settings settings) {
        return Tasks.recurring(TASK, Schedules.cron("0 5 0 * * *", settings.zone()))
                .execute((task, context) -> night.assess());
    }
}
