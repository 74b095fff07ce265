package org.leanout.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;
import org.leanout.Statements;
import org.leanout.TestDatabase;
import org.leanout.shared.Today;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a night takes over 1,000 partners with 500 records each, and in how much memory. It takes a minute and so runs
 * only when it is asked for: {@code ./mvnw test -Dtest=NightBenchmark}. What it found last is in docs/operations.md. Time is
 * printed; whatever does not hang on the machine is asserted.
 */
@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import({TestDatabase.class, Statements.class})
class NightBenchmark {

    private static final int PARTNERS = 1_000;
    private static final int RECORDS = 500;

    /** Of one partner, however many records it has. */
    private static final int STATEMENTS = 8;

    /** All records of all partners take ten times as much. */
    private static final int MEGABYTES = 64;

    @Autowired
    Night night;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Today today;

    @Test
    void assesses_every_partner_once() throws Exception {
        ManyRecords.add(jdbc, PARTNERS, RECORDS);
        jdbc.sql("analyze")
                .update(); // as PostgreSQL does by itself within a minute; without it, it plans anew for each partner
        AtomicLong memory = heapAfterCollections();
        long before = memory.get();
        long began = System.nanoTime();
        int statements = Statements.of(night::assess).size();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        int assessed = count("select count(*) from assessment where as_of = :today");
        double seconds = took.toMillis() / 1000.0;
        System.out.printf(
                "%,d partners with %,d records each: %.1f s, %,.0f records a second, %d MB of heap in use at most%n",
                assessed, RECORDS, seconds, assessed * RECORDS / seconds, memory.get() >> 20);
        assertThat(assessed).isEqualTo(PARTNERS);
        assertThat(count("select count(*) from snapshot where day = :today")).isEqualTo(PARTNERS);
        assertThat(count("select count(distinct partner_id) from snapshot where day = :today"))
                .isEqualTo(PARTNERS);
        assertThat(count("select count(*) from tally where as_of = :today")).isEqualTo(PARTNERS);
        assertThat(statements).isLessThan(STATEMENTS * PARTNERS + PARTNERS / 10);
        assertThat(memory.get() - before >> 20).as("megabytes").isLessThan(MEGABYTES);
        assertThat(Statements.of(night::assess)).as("all is done").hasSizeLessThan(STATEMENTS);
    }

    private int count(String sql) {
        var statement = jdbc.sql(sql);
        return (sql.contains(":today") ? statement.param("today", today.date()) : statement)
                .query(Integer.class)
                .single();
    }

    /** The most that was in use after the garbage was collected, from now on, in bytes. */
    private static AtomicLong heapAfterCollections() {
        System.gc();
        AtomicLong most = new AtomicLong(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans())
            ((NotificationEmitter) collector)
                    .addNotificationListener(
                            (notice, any) -> most.accumulateAndGet(used(notice.getUserData()), Math::max), null, null);
        return most;
    }

    private static long used(Object notice) {
        return GarbageCollectionNotificationInfo.from((CompositeData) notice)
                .getGcInfo()
                .getMemoryUsageAfterGc()
                .entrySet()
                .stream()
                .filter(pool -> pool.getKey().startsWith("G1"))
                .map(pool -> pool.getValue())
                .mapToLong(MemoryUsage::getUsed)
                .sum();
    }
}
