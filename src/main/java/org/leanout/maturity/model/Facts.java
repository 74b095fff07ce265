package org.leanout.maturity.model;

import java.time.LocalDate;

/** What stands on file about a partner itself; the review interval is in days. */
public record Facts(boolean ownerNamed, boolean sponsorNamed, int peopleNamed, LocalDate addedOn, int reviewInterval) {}
