package org.leanout.reply;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The mailbox is read twice a minute by one of the instances, if there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboundSettings.class)
class Inbound {

    private static final Duration PAUSE = Duration.ofSeconds(30);

    @Bean
    @ConditionalOnProperty("leanout.mail.inbound.host")
    RecurringTask<Void> readMail(MailReader reader) {
        return Tasks.recurring("read-mail", FixedDelay.of(PAUSE)).execute((task, context) -> reader.read());
    }
}
