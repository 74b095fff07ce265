package org.leanout.help;

/** An effort as people say it: so many minutes, or so many hours. */
public record Effort(int amount, Unit unit) {

    private static final int MINUTES_OF_AN_HOUR = 60;

    /** What an effort is said in. */
    public enum Unit {
        MINUTES,
        HOURS
    }

    static Effort ofMinutes(int minutes) {
        boolean even = minutes > 0 && minutes % MINUTES_OF_AN_HOUR == 0;
        return even ? new Effort(minutes / MINUTES_OF_AN_HOUR, Unit.HOURS) : new Effort(minutes, Unit.MINUTES);
    }

    int minutes() {
        return unit == Unit.HOURS ? amount * MINUTES_OF_AN_HOUR : amount;
    }
}
