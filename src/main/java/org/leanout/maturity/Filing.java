package org.leanout.maturity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One record on file.
 *
 * @param internal whether it is internal to IT, so that its title is told to nobody else
 * @param counting whether the model reads it as it is today
 */
public record Filing(UUID id, RecordKind kind, String title, LocalDate day, boolean internal, boolean counting) {}
