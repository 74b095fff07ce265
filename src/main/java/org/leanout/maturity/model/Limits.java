package org.leanout.maturity.model;

import java.util.stream.IntStream;

/**
 * The remaining numbers, in days unless said: how long an assessment is good for, how many days in a row lift or lower
 * the published level, and how many records and days on file a rating takes.
 */
public record Limits(int viewDays, int daysUp, int daysDown, int fewestRecords, int fewestDays) {

    public Limits {
        boolean fine = IntStream.of(viewDays, daysUp, daysDown).allMatch(days -> days >= 1);
        Refusal.unless(fine && fewestRecords >= 0 && fewestDays >= 0, "maturity.refused.limits");
    }
}
