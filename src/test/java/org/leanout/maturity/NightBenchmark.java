package org.leanout.maturity;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.junit.jupiter.api.Test;
import org.leanout.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a night takes over 1,000 partners with 500 records each, and in how much memory. It is no test and runs only
 * when it is asked for: {@code ./mvnw test -Dtest=NightBenchmark}. What it found last is in docs/operations.md.
 */
@SpringBootTest(properties = "db-scheduler.enabled=false")
@Import(TestDatabase.class)
class NightBenchmark {

    private static final int PARTNERS = 1_000;
    private static final int RECORDS = 500;

    @Autowired
    Night night;

    @Autowired
    JdbcClient jdbc;

    @Test
    void assesses_every_partner_once() {
        ManyRecords.add(jdbc, PARTNERS, RECORDS);
        AtomicLong memory = heapAfterCollections();
        long began = System.nanoTime();
        night.assess();
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        int assessed = jdbc.sql("select count(*) from assessment where as_of = current_date")
                .query(Integer.class)
                .single();
        double seconds = took.toMillis() / 1000.0;
        System.out.printf(
                "%,d partners with %,d records each: %.1f s, %,.0f records a second, %d MB of heap in use at most%n",
                assessed, RECORDS, seconds, assessed * RECORDS / seconds, memory.get() >> 20);
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
