package org.leanout.door;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows down guessing without locking the rightful owner out: wrong attempts are counted for each browser that is known
 * from before by itself, and for all others by address, and never against the account as a whole.
 */
@Component
class Attempts {

    static final int MOST_FOR_ONE_ACCOUNT = 5;
    static final int MOST_FROM_ONE_ADDRESS = 50;
    static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final KnownDevices devices;
    private final Today today;

    Attempts(JdbcClient jdbc, KnownDevices devices, Today today) {
        this.jdbc = jdbc;
        this.devices = devices;
        this.today = today;
    }

    /**
     * Throws {@link TooManyAttempts}, or counts the attempt as a failure until it turns out to be none: what is counted
     * only afterwards lets all guesses pass that arrive together. Says on whose count it goes.
     */
    @Transactional
    String begin(String email, Optional<UUID> account, Attempted attempted) {
        Optional<String> device = account.flatMap(id -> attempted.deviceToken().flatMap(t -> devices.known(id, t)));
        String who = device.orElse(attempted.address());
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))")
                .param("who", who)
                .query()
                .singleRow();
        int counted = jdbc.sql("""
                        insert into sign_in_failure (email, who, failed_at)
                        select :email, :who, :now
                          from sign_in_failure
                         where who = :who and failed_at > :since
                        having count(*) filter (where email = :email) < :mostForAccount and count(*) < :mostInAll
                        """)
                .param("email", email)
                .param("who", who)
                .param("now", ago(Duration.ZERO))
                .param("since", ago(WINDOW))
                .param("mostForAccount", MOST_FOR_ONE_ACCOUNT)
                .param("mostInAll", MOST_FROM_ONE_ADDRESS)
                .update();
        if (counted == 0) throw new TooManyAttempts(WINDOW);
        return who;
    }

    /** Wrong attempts are of no use for longer than that. */
    void sweep() {
        jdbc.sql("delete from sign_in_failure where failed_at < :before")
                .param("before", ago(KEPT))
                .update();
    }

    void succeeded(String email, String who) {
        jdbc.sql("delete from sign_in_failure where email = :email and who = :who")
                .param("email", email)
                .param("who", who)
                .update();
    }

    private OffsetDateTime ago(Duration duration) {
        return today.now().minus(duration).atOffset(ZoneOffset.UTC);
    }
}
