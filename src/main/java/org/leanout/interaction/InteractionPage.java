package org.leanout.interaction;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Origin;

/** One interaction with all that is known of it, and what I may do with it. */
record InteractionPage(
        Details interaction,
        List<Person> participants,
        List<Change> history,
        boolean mayChange,
        boolean mayConfirmInvitation) {

    record Details(
            UUID id,
            Integer version,
            String summary,
            LocalDate happenedOn,
            InteractionKind kind,
            @Nullable Inviter invitedBy,
            Origin origin,
            @Nullable Place place,
            int minutes,
            boolean twoWay,
            @Nullable String topic,
            @Nullable String learned,
            @Nullable String notes,
            @Nullable String outcomes,
            @Nullable String input,
            @Nullable Adoption adoption,
            boolean shared,
            String enteredBy,
            LocalDateTime enteredAt,
            @Nullable String confirmedBy,
            @Nullable LocalDate confirmedOn) {

        boolean awaitsConfirmation() {
            return Interaction.isInvitationOfThePartner(kind, invitedBy) && confirmedBy == null;
        }
    }

    record Person(UUID id, String name, boolean ofPartner) {}

    static InteractionPage of(
            PartnerAccess access, Details interaction, List<Person> participants, List<Change> history) {
        return new InteractionPage(
                interaction,
                participants,
                history,
                access.mayChange(),
                access.mayAct() && interaction.awaitsConfirmation());
    }

    InteractionForm form() {
        return new InteractionForm(
                interaction.id(),
                interaction.version(),
                interaction.summary(),
                interaction.happenedOn(),
                interaction.kind(),
                interaction.invitedBy(),
                interaction.origin(),
                interaction.place(),
                interaction.minutes(),
                ids(true),
                ids(false),
                interaction.twoWay(),
                interaction.topic(),
                interaction.learned(),
                interaction.notes(),
                interaction.outcomes(),
                interaction.input(),
                interaction.adoption());
    }

    private Set<UUID> ids(boolean ofPartner) {
        return participants.stream()
                .filter(person -> person.ofPartner() == ofPartner)
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
