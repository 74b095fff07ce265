package org.leanout.maturity;

import java.time.LocalDate;

/** A step is not taken now; {@code until} is the first day on which it is shown again. */
public record PutOff(LocalDate until, String reason) {}
