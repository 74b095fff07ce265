package org.leanout.maturity.model;

import java.time.LocalDate;
import java.util.UUID;

/** What every entry carries: which record it is, its title for the explanation, its days, and whether it is disputed. */
public record Stamp(UUID id, String title, Word word, LocalDate day, LocalDate enteredOn, boolean disputed)
        implements Said {}
