package org.leanout.help;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Origin;

/**
 * What IT offers.
 *
 * @param contactId for whom, by name
 * @param amount what it takes of IT's time, in the unit
 * @param offered whether the partner is to see it; otherwise it is kept as a draft
 */
public record OfferForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 200) String title,
        @Nullable @Size(max = 4000) String what,
        @NotNull Origin origin,
        @NotNull HelpKind kind,
        @NotNull HelpTiming timing,
        @Nullable UUID contactId,
        @NotNull Beneficiary benefits,
        @NotNull @Min(1) @Max(1000) Integer amount,
        Effort.@NotNull Unit unit,
        @NotNull LocalDate offeredOn,
        @Nullable Boolean offered) {

    private static final int USUAL_MINUTES = 30;

    static OfferForm blank(UUID id, LocalDate today) {
        return new OfferForm(
                id,
                null,
                "",
                null,
                Origin.VOLUNTEERED,
                HelpKind.OVERLOOKED_TASK,
                HelpTiming.BEFORE,
                null,
                Beneficiary.PARTNER,
                USUAL_MINUTES,
                Effort.Unit.MINUTES,
                today,
                null);
    }

    boolean isOffered() {
        return Boolean.TRUE.equals(offered);
    }

    /** Whether it changes an offer that the partner sees already. */
    public boolean isStanding() {
        return version != null && isOffered();
    }

    int minutes() {
        return new Effort(amount, unit).minutes();
    }

    /** What the partner asked for is a request, and no offer. */
    public List<Origin> origins() {
        return List.of(Origin.VOLUNTEERED, Origin.JOINT);
    }

    public List<HelpKind> kinds() {
        return List.of(HelpKind.values());
    }

    public List<HelpTiming> timings() {
        return List.of(HelpTiming.values());
    }

    public List<Beneficiary> beneficiaries() {
        return List.of(Beneficiary.values());
    }

    public List<Effort.Unit> units() {
        return List.of(Effort.Unit.values());
    }
}
