package org.leanout.interaction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.Origin;

/**
 * What somebody says of a contact: all of it, or the few words of the quick log.
 *
 * @param minutes what it took of IT's time
 * @param contacts the partner's people who took part
 * @param colleagues the people of IT who took part
 * @param notes the minutes of a service review: what was said; {@code outcomes} is what came of it
 * @param input what IT brought to a planning session; {@code adoption} is what became of that
 */
public record InteractionForm(
        @Nullable UUID id,
        @Nullable Integer version,
        @NotBlank @Size(max = 1000) String summary,
        @NotNull LocalDate happenedOn,
        @NotNull InteractionKind kind,
        @Nullable Inviter invitedBy,
        @NotNull Origin origin,
        @Nullable Place place,
        @NotNull @Min(0) @Max(6000) Integer minutes,
        Set<UUID> contacts,
        Set<UUID> colleagues,
        @Nullable Boolean twoWay,
        @Nullable @Size(max = 2000) String topic,
        @Nullable @Size(max = 4000) String learned,
        @Nullable @Size(max = 8000) String notes,
        @Nullable @Size(max = 4000) String outcomes,
        @Nullable @Size(max = 4000) String input,
        @Nullable Adoption adoption) {

    private static final int USUAL_MINUTES = 30;

    public InteractionForm {
        kind = kind == null ? InteractionKind.CONVERSATION : kind;
        contacts = Ids.chosen(contacts);
        colleagues = Ids.chosen(colleagues);
    }

    /** What the quick log shows before anything is typed; also what the full form starts from. */
    static InteractionForm blank(UUID id, LocalDate today, InteractionKind kind) {
        return new InteractionForm(
                id,
                null,
                "",
                today,
                kind,
                null,
                Origin.VOLUNTEERED,
                null,
                USUAL_MINUTES,
                Set.of(),
                Set.of(),
                true,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    boolean isTwoWay() {
        return Boolean.TRUE.equals(twoWay);
    }

    public List<InteractionKind> kinds() {
        return List.of(InteractionKind.values());
    }

    public List<Adoption> adoptions() {
        return List.of(Adoption.values());
    }

    public List<Inviter> inviters() {
        return List.of(Inviter.values());
    }

    public List<Place> places() {
        return List.of(Place.values());
    }

    public List<Origin> origins() {
        return List.of(Origin.values());
    }
}
