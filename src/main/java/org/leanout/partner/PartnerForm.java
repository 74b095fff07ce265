package org.leanout.partner;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What IT says of a partner.
 *
 * @param criticality how much the organisation depends on the partner, and the partner on IT; none if nobody has said
 * @param tags words separated by commas
 * @param reviewInterval days between two service reviews
 * @param ownerId who looks after the partner from today; asked only when it is added
 */
public record PartnerForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 120) String name,
        @Nullable @Size(max = 120) String unit,
        @Nullable @Size(max = 500) String purpose,
        @NotNull Tier tier,
        @Nullable Degree criticality,
        @Nullable Degree dependence,
        @Nullable @Size(max = 200) String tags,
        @NotNull @Min(1) @Max(366) Integer reviewInterval,
        @Nullable UUID ownerId) {

    private static final int USUAL_REVIEW_INTERVAL = 90;

    static PartnerForm blank(UUID id, @Nullable UUID ownerId) {
        return new PartnerForm(id, null, "", null, null, Tier.MEDIUM, null, null, null, USUAL_REVIEW_INTERVAL, ownerId);
    }

    List<String> tagList() {
        if (tags == null) return List.of();
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    public List<Degree> degrees() {
        return List.of(Degree.values());
    }

    public List<Tier> tiers() {
        return List.of(Tier.values());
    }
}
