package org.leanout.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says to another due day.
 *
 * @param id the proposed day that was seen, with its version
 */
public record DueDayAnswerForm(UUID id, @Nullable Integer version, DueDayAnswer answer) {}
