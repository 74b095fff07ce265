package org.leanout.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.leanout.TestDatabase;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.annotation.DirtiesContext;

/** In which order the program begins to live: its seed, its mail, its pages, and what runs by itself. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "spring.mail.host=127.0.0.1")
@Import({TestDatabase.class, StartTests.Watching.class})
@DirtiesContext // only here do tasks run by themselves
class StartTests {

    private static final int OVERDUE_TASK_IS_PICKED_MILLIS = 1500;

    @Autowired
    Watching watching;

    @Test
    void mails_nobody_what_the_seed_lived_through_and_everybody_what_a_page_or_a_task_does() throws Exception {
        assertThat(watching.taskRan.await(1, TimeUnit.MINUTES)).isTrue();
        assertThat(watching.seen).containsExactly("seed, without mail", "pages, with mail", "overdue task, with mail");
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Watching {

        final List<String> seen = new CopyOnWriteArrayList<>();
        final CountDownLatch taskRan = new CountDownLatch(1);

        @Autowired
        MailSwitch mail;

        /** Where the demo's seed is sown; it takes a while, as that does. */
        @Bean
        SmartInitializingSingleton seed() {
            return () -> {
                pause();
                see("seed");
            };
        }

        @EventListener
        void open(WebServerInitializedEvent event) {
            see("pages");
            pause();
        }

        /** Due as soon as the scheduler runs. */
        @Bean
        RecurringTask<Void> overdue() {
            return Tasks.recurring("overdue", FixedDelay.of(Duration.ofHours(1)))
                    .execute((task, context) -> {
                        see("overdue task");
                        taskRan.countDown();
                    });
        }

        private void see(String what) {
            seen.add(what + (mail.isOn() ? ", with mail" : ", without mail"));
        }

        private static void pause() {
            try {
                Thread.sleep(OVERDUE_TASK_IS_PICKED_MILLIS);
            } catch (InterruptedException end) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
