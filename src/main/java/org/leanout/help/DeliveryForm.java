package org.leanout.help;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That the help was given.
 *
 * @param minutes what it took of IT's time
 */
public record DeliveryForm(
        @NotNull LocalDate deliveredOn,
        @NotNull @Min(0) @Max(60000) Integer minutes) {}
