package org.leanout.maturity;

import java.time.LocalDate;
import java.util.UUID;

/** One record that the model reads. */
public record Filing(UUID id, RecordKind kind, String title, LocalDate day) {}
