package org.leanout.demo;

import org.leanout.shared.Today;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps demo and real data apart: each start is on a database of its own kind, or it is none. */
@Component
public class DemoSeed {

    private final JdbcClient jdbc;
    private final Today today;

    DemoSeed(JdbcClient jdbc, Today today, Environment environment) {
        this.jdbc = jdbc;
        this.today = today;
        boolean demo = environment.acceptsProfiles(Profiles.of("demo"));
        if (!demo && isSown()) throw WrongDatabase.demoData();
        if (demo && !isSown() && !isEmpty()) throw WrongDatabase.realData();
    }

    /** Fills an empty database, in one transaction: a start that is cut off leaves it empty. */
    @Transactional
    public void sow(Runnable cast) {
        if (isSown()) return;
        cast.run();
        jdbc.sql("insert into demo_seed (seeded_on) values (:today)")
                .param("today", today.date())
                .update();
    }

    private boolean isSown() {
        return exists("demo_seed");
    }

    private boolean isEmpty() {
        return !exists("account") && !exists("partner");
    }

    private boolean exists(String table) {
        return jdbc.sql("select exists (select 1 from " + table + ")")
                .query(Boolean.class)
                .single();
    }
}
