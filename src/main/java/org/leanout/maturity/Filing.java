package org.leanout.maturity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One record that the model reads.
 *
 * @param internal whether it is internal to IT, so that its title is told to nobody else
 */
public record Filing(UUID id, RecordKind kind, String title, LocalDate day, boolean internal) {}
