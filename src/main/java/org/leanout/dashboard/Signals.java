package org.leanout.dashboard;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.shared.Origin;

/**
 * What can be counted of a relationship, each number with its base.
 *
 * @param volunteered contacts of 180 days that IT started, beside those that both or the partner started
 * @param due promises of IT that fell due in 365 days, and how many of them were kept by their day
 * @param open promises of IT that are open, how many of them are late, and for how many days the latest of those
 * @param answered volunteered offers that were answered in 365 days, and how many of them accepted
 * @param refusals why the others were declined
 * @param sent proposals sent in 365 days, how many of them answered, and how many within 30 days
 * @param waiting how many of them wait for their verdict, and until when the first of these
 * @param rhythm days from one talk to the next, for IT only
 * @param quietDays whole days since the last two-way contact, or since the partner was added if it was never
 *     {@code contacted}; the partner is quiet when the next one is overdue
 * @param targetLevel the ambition, if there is one: by which day, whether both agreed, and how many months are left
 */
record Signals(
        int volunteered,
        int joint,
        int requested,
        int due,
        int kept,
        int open,
        int late,
        int daysLate,
        int answered,
        int accepted,
        List<String> refusals,
        int sent,
        int replied,
        int inTime,
        int waiting,
        @Nullable LocalDate waitsUntil,
        @Nullable Integer rhythm,
        int quietDays,
        boolean contacted,
        boolean quiet,
        @Nullable Level targetLevel,
        @Nullable LocalDate targetOn,
        boolean targetAgreed,
        @Nullable Integer targetMonths) {

    /**
     * Where the relationship is to be.
     *
     * @param agreed whether both sides want it
     * @param monthsLeft whole ones; negative once the day is past
     */
    record Target(Level level, LocalDate byOn, boolean agreed, int monthsLeft) {}

    private static final int PERCENT = 100;

    /** How far the needle tilts at most, in degrees to either side. */
    private static final int TILT = 26;

    /** Where it is to be; none while nobody has said so. */
    public @Nullable Target target() {
        if (targetLevel == null || targetOn == null || targetMonths == null) return null;
        return new Target(targetLevel, targetOn, targetAgreed, targetMonths);
    }

    public int contacts() {
        return volunteered + joint + requested;
    }

    /** The share of the contacts that IT started, in percent. */
    public int leaning() {
        return percent(volunteered, contacts());
    }

    /** Where the needle points: to the right when IT starts more than half of the contacts. */
    public int tilt() {
        return contacts() == 0 ? 0 : tilt(leaning());
    }

    /** Where the needle points for a share in percent, in degrees. */
    static int tilt(int percent) {
        return Math.round((percent - PERCENT / 2) * 2 * TILT / (float) PERCENT);
    }

    /** The share of the contacts of one origin, in percent of the whole bar. */
    public int part(Origin origin) {
        return percent(
                switch (origin) {
                    case VOLUNTEERED -> volunteered;
                    case JOINT -> joint;
                    case REQUESTED -> requested;
                },
                contacts());
    }

    public int keptPart() {
        return percent(kept, due);
    }

    public int acceptedPart() {
        return percent(accepted, answered);
    }

    public int repliedPart() {
        return percent(replied, sent);
    }

    private static int percent(int some, int all) {
        return all == 0 ? 0 : Math.round(PERCENT * some / (float) all);
    }
}
