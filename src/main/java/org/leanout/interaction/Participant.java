package org.leanout.interaction;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** Somebody who took part in an interaction: one of the partner's people, or somebody of IT. */
@Entity
class Participant extends PartnerRecord implements PartOf {

    @Column(name = "interaction_id")
    private UUID interactionId;

    private @Nullable UUID contactId;
    private @Nullable UUID accountId;

    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    private Participant(Interaction interaction, @Nullable UUID contactId, @Nullable UUID accountId) {
        super(interaction.partnerId(), Ids.next());
        this.interactionId = interaction.id();
        this.contactId = contactId;
        this.accountId = accountId;
    }

    static Participant contact(Interaction interaction, UUID contactId) {
        return new Participant(interaction, contactId, null);
    }

    static Participant colleague(Interaction interaction, UUID accountId) {
        return new Participant(interaction, null, accountId);
    }

    boolean isSamePersonAs(Participant other) {
        return Objects.equals(contactId, other.contactId) && Objects.equals(accountId, other.accountId);
    }

    @Override
    public UUID wholeId() {
        return interactionId;
    }

    @Override
    public @Nullable UUID told() {
        return contactId == null ? accountId : contactId;
    }
}
