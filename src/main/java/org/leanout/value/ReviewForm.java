package org.leanout.value;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Refused;

/**
 * Both sides looked at the plan again.
 *
 * @param contactId who of the partner did, when IT speaks for them; not asked of the partner's own people
 * @param values how far its lines have come
 */
public record ReviewForm(
        @Nullable UUID id,
        @NotNull LocalDate heldOn,
        @Nullable @Size(max = 2000) String note,
        @Nullable UUID contactId,
        @Size(max = 20) List<@Valid ValueForm> values) {

    public ReviewForm {
        values = values == null
                ? List.of()
                : values.stream().map(ReviewForm::orBlank).toList();
    }

    private static ValueForm orBlank(@Nullable ValueForm value) {
        return value == null ? new ValueForm(null, null) : value;
    }

    static ReviewForm blank(UUID id, LocalDate today, List<PlanLineRow> lines) {
        var values = lines.stream().map(line -> new ValueForm(line.id(), null)).toList();
        return new ReviewForm(id, today, null, null, values);
    }

    /** Throws {@link Refused} beside a value that is no number, of a line whose values are. */
    void mustBeNumbers(Set<UUID> counted) {
        for (int i = 0; i < values.size(); i++) {
            ValueForm value = values.get(i);
            boolean wrong =
                    value.isSaid() && counted.contains(value.lineId()) && Progress.number(value.amount()) == null;
            if (wrong) throw Refused.at("values[" + i + "].amount", "refused.value.number");
        }
    }

    /** What was said, by line. */
    Map<UUID, String> noted() {
        return values.stream()
                .filter(ValueForm::isSaid)
                .collect(Collectors.toMap(ValueForm::lineId, ValueForm::amount, (first, again) -> again));
    }
}
