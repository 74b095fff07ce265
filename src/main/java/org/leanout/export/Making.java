package org.leanout.export;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.util.UUID;
import org.leanout.shared.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One of the instances makes a file; if it is cut off, another, or the next start, makes it anew. */
@Configuration(proxyBeanMethods = false)
class Making {

    static final TaskDescriptor<Void> TASK = TaskDescriptor.of("make-export");

    @Bean
    OneTimeTask<Void> makeExport(ExportBench bench) {
        return Tasks.oneTime(TASK).execute((task, context) -> bench.make(UUID.fromString(task.getId())));
    }

    @Bean
    RecurringTask<Void> forgetOldExports(ExportBench bench, Settings settings) {
        return Tasks.recurring("forget-old-exports", Schedules.cron("0 45 0 * * *", settings.zone()))
                .execute((task, context) -> bench.forget());
    }
}
