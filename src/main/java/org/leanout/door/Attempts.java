package org.leanout.door;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.leanout.shared.Today;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

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

    /** Throws {@link TooManyAttempts}, or says on whose count a failure would go. */
    String mustBeAllowed(String email, Optional<UUID> account, Attempted attempted) {
        Optional<String> device = account.flatMap(id -> attempted.deviceToken().flatMap(t -> devices.known(id, t)));
        String who = device.orElse(attempted.address());
        Counts counts = jdbc.sql("""
                        select count(*) filter (where email = :email) as for_account, count(*) as in_all
                          from sign_in_failure
                         where who = :who and failed_at > :since
                        """)
                .param("email", email)
                .param("who", who)
                .param("since", ago(WINDOW))
                .query(Counts.class)
                .single();
        if (counts.forAccount() >= MOST_FOR_ONE_ACCOUNT || counts.inAll() >= MOST_FROM_ONE_ADDRESS)
            throw new TooManyAttempts(WINDOW);
        return who;
    }

    record Counts(int forAccount, int inAll) {}

    void failed(String email, String who) {
        jdbc.sql("insert into sign_in_failure (email, who, failed_at) values (:email, :who, :at)")
                .param("email", email)
                .param("who", who)
                .param("at", ago(Duration.ZERO))
                .update();
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
