package org.leanout.learning;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NearDay;

/** What a learning ends in; either both an action and a plan item, or a reason for what is missing. */
public record DecisionForm(
        @Nullable Integer version,
        @Nullable @Size(max = 500) String nowAction,
        @NearDay @Nullable LocalDate nowDueOn,
        @Nullable @Size(max = 500) String planItem,
        @Nullable @Size(max = 500) String whyNot) {}
