package org.leanout.maturity;

import java.time.LocalDate;
import org.leanout.demo.CastClock;
import org.springframework.boot.test.context.TestComponent;

/** Lets days go by, each with its night, for tests of other modules; take it with {@code @Import}. */
@TestComponent
public class NightRun {

    private final Night night;
    private final CastClock clock;

    NightRun(Night night, CastClock clock) {
        this.night = night;
        this.clock = clock;
    }

    /** The morning after so many nights; the test lets the clock go on afterwards. */
    public void pass(int nights) {
        LocalDate today = LocalDate.now(clock);
        for (int days = 1; days <= nights; days++) {
            clock.standOn(today.plusDays(days));
            night.assess();
        }
    }
}
