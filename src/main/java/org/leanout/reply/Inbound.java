package org.leanout.reply;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import org.leanout.shared.Settings;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mailbox, if there is one, is read twice a minute by one of the instances; old replies are forgotten every night. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboundSettings.class)
class Inbound {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    @ConditionalOnProperty("leanout.mail.inbound.host")
    RecurringTask<Void> readMail(MailReader reader) {
        return Tasks.recurring("read-mail", FixedDelay.of(PAUSE)).execute((task, context) -> reader.read());
    }

    /** Without a mailbox, too: of one that was given up there may be some left. */
    @Bean
    RecurringTask<Void> forgetReplies(Replies replies, Settings settings) {
        return Tasks.recurring("forget-old-replies", Schedules.cron("0 35 0 * * *", settings.zone()))
                .execute((task, context) -> replies.forgetOld());
    }
}
