package org.leanout.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** A clock that can stand on another day, so that the cast lives through its history; a test moves it too. */
public class CastClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 20);

    private final Clock real;
    private volatile @Nullable Instant standing;

    public CastClock(Clock real) {
        this.real = real;
    }

    /** Stands still on the morning of the day, until it is told otherwise; today never later than it is. */
    public void standOn(LocalDate day) {
        Instant morning = day.atTime(MORNING).atZone(getZone()).toInstant();
        Instant now = real.instant();
        boolean stillNight = day.equals(LocalDate.now(real)) && now.isBefore(morning);
        standing = stillNight ? now : morning;
    }

    /** Tells the real time again. */
    public void goOn() {
        standing = null;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return standing == null ? real.withZone(zone) : Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        Instant still = standing;
        return still == null ? real.instant() : still;
    }
}
