package org.leanout.export;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down how far a file has come, a few times a second at most. */
class KeptProgress implements Progress {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final JdbcClient jdbc;
    private final UUID exportId;
    private long keptAt = System.nanoTime() - PAUSE.toNanos();

    KeptProgress(JdbcClient jdbc, UUID exportId) {
        this.jdbc = jdbc;
        this.exportId = exportId;
    }

    @Override
    public void at(int done, int total) {
        if (System.nanoTime() - keptAt < PAUSE.toNanos()) return;
        keptAt = System.nanoTime();
        jdbc.sql("update export set done = :done, total = :total where id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", exportId)
                .update();
    }
}
