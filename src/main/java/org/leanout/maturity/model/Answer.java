package org.leanout.maturity.model;

import java.time.LocalDate;

/** What came back on an entry: the answer to a proposal, the confirmation of an objective. */
public record Answer(Word word, LocalDate day, LocalDate enteredOn) implements Said {}
