package org.leanout.proposal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** That a version was sent: when, by whom, and what was new in it. */
record Sending(int number, @Nullable String note, LocalDate sentOn, String sentBy) {}
