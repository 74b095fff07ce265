package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.leanout.OnTheCast;
import org.leanout.demo.CastClock;
import org.leanout.shared.Settings;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two instances at one database in the same night. What they commit is taken away afterwards. */
@OnTheCast
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class TwoNightsTests {

    private static final int MISSED = 3;

    /** How often an instance looks whether the night has come, and how many times in the test. */
    private static final Duration LOOK = Duration.ofMillis(100);

    private static final int LOOKS = 20;

    @Autowired
    Night night;

    @Autowired
    Assessments assessments;

    @Autowired
    Totals totals;

    @Autowired
    Settings settings;

    @Autowired
    DataSource database;

    @Autowired
    CastClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @AfterEach
    void tidy_up() {
        clock.goOn();
        jdbc.sql("delete from snapshot where day > :today")
                .param("today", today.date())
                .update();
        jdbc.sql("delete from scheduled_tasks where task_name = :name")
                .param("name", Nightly.TASK)
                .update();
        night.assess();
    }

    @Test
    void store_no_snapshot_twice_and_skip_none() throws Exception {
        LocalDate last = today.date();
        clock.standOn(last.plusDays(MISSED));
        CyclicBarrier dusk = new CyclicBarrier(2);
        Callable<Void> instance = () -> {
            dusk.await();
            new Night(assessments, totals).assess();
            return null;
        };
        ExecutorService machines = Executors.newFixedThreadPool(2);
        try {
            for (var night : machines.invokeAll(List.of(instance, instance))) night.get();
        } finally {
            machines.shutdown();
        }
        int partners = jdbc.sql("select count(*) from partner where archived_on is null")
                .query(Integer.class)
                .single();
        List<String> snapshots = jdbc.sql("select partner_id || ' ' || day from snapshot where day > :last")
                .param("last", last)
                .query(String.class)
                .list();
        assertThat(snapshots).hasSize(partners * MISSED).doesNotHaveDuplicates();
        assertThat(assessments.outdated()).isZero();
        assertThat(jdbc.sql("""
                        select month, kind, sum(number), sum(amount) from month_total group by 1, 2
                        except
                        select month, kind, sum(number), sum(amount)
                          from month_tally join partner p on p.id = partner_id and p.archived_on is null
                         group by 1, 2
                        """).query().listOfRows()).isEmpty();
        assertThat(jdbc.sql("select max(n) from (select count(*) n from month_total group by month, kind) each")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void one_of_them_runs_it_and_the_other_leaves_it_to_that_one() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        Scheduler one = instance("one", runs);
        Scheduler other = instance("other", runs);
        try {
            one.start();
            other.start();
            jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = :name")
                    .param("name", Nightly.TASK)
                    .update();
            Thread.sleep(LOOKS * LOOK.toMillis());
        } finally {
            one.stop();
            other.stop();
        }
        assertThat(runs).hasValue(1);
    }

    @Test
    void are_brought_forward_by_another_model_once_they_are_planned() {
        Scheduler scheduler = instance("one", new AtomicInteger());
        var beans = new StaticListableBeanFactory(Map.of("scheduler", scheduler));
        Recomputing recomputing = new Recomputing(beans.getBeanProvider(SchedulerClient.class));
        ModelVersions.Published another = new ModelVersions.Published(2);
        TaskInstanceId night = TaskInstanceId.of(Nightly.TASK, "recurring");
        recomputing.assessAnew(another); // while the demo is sown nothing is planned yet, and that is no failure
        assertThat(scheduler.getScheduledExecution(night)).isEmpty();
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        scheduler.schedule(new TaskInstance<>(Nightly.TASK, "recurring"), tomorrow);
        recomputing.assessAnew(another);
        assertThat(scheduler.getScheduledExecution(night).orElseThrow().getExecutionTime())
                .isBefore(tomorrow);
    }

    private Scheduler instance(String name, AtomicInteger runs) {
        Night counted = mock();
        doAnswer(run -> runs.incrementAndGet()).when(counted).assess();
        return Scheduler.create(database)
                .startTasks(new Nightly().assessPartners(counted, settings))
                .schedulerName(new SchedulerName.Fixed(name))
                .pollingInterval(LOOK)
                .threads(1)
                .build();
    }
}
