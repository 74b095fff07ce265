package org.leanout.maturity.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An IT manager holds a level down, with a reason, from a day until another within 90 days, both included. */
public record Hold(Level level, LocalDate from, LocalDate until, String reason) {

    private static final int LONGEST = 90;

    public Hold {
        Refusal.unless(!reason.isBlank(), "maturity.refused.hold.reason");
        boolean fine = !until.isBefore(from) && !until.isAfter(from.plusDays(LONGEST));
        Refusal.unless(fine, "maturity.refused.hold.until", LONGEST);
    }

    /** Refuses anything but a level below the published one: nobody can hold one up. */
    public static Hold down(Level published, Level to, LocalDate from, LocalDate until, String reason) {
        Refusal.unless(to.isBelow(published), "maturity.refused.hold.up", to, published);
        return new Hold(to, from, until, reason);
    }

    /** What the badge shows on a day: the held level while it is the lower one. */
    public @Nullable Level shown(@Nullable Level published, LocalDate day) {
        boolean holds = published != null && !day.isBefore(from) && !day.isAfter(until);
        return holds ? Level.lower(level, published) : published;
    }
}
