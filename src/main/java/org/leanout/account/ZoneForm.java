package org.leanout.account;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Where a person reads times.
 *
 * @param zone the name of a time zone; none for the organisation's
 */
public record ZoneForm(@Nullable @Size(max = 60) String zone) {}
