package org.leanout.interaction;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.notification.Confirmable;
import org.leanout.notification.Confirmation;
import org.leanout.notification.Confirmations;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Origin;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

@Entity
class Interaction extends PartnerRecord implements Confirmable {

    private String summary;
    private LocalDate happenedOn;

    @Enumerated(EnumType.STRING)
    private InteractionKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Inviter invitedBy;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private @Nullable Place place;

    private int minutes;
    private boolean twoWay;
    private @Nullable String topic;
    private @Nullable String learned;
    private @Nullable String notes;
    private @Nullable String outcomes;
    private @Nullable String input;

    @Enumerated(EnumType.STRING)
    private @Nullable Adoption adoption;

    private boolean shared;
    private @Nullable UUID invitationConfirmedBy;
    private @Nullable LocalDate invitationConfirmedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "interaction_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<Participant> participants = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Interaction() {}

    Interaction(UUID partnerId, UUID id, InteractionForm form, Me me, Today today) {
        super(partnerId, id);
        this.enteredBy = me.id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        describe(form);
    }

    void change(InteractionForm form) {
        mustBe(form.version());
        mustNotBeRemoved();
        describe(form);
    }

    private void describe(InteractionForm form) {
        if (invitationConfirmedBy != null && !sameInvitation(form)) throw new Refused("refused.interaction.confirmed");
        this.summary = form.summary().strip();
        this.happenedOn = form.happenedOn();
        this.kind = form.kind();
        this.invitedBy = form.invitedBy();
        this.origin = form.origin();
        this.place = form.place();
        this.minutes = form.minutes();
        this.twoWay = form.isTwoWay();
        this.topic = form.topic();
        this.learned = form.learned();
        cameOf(form);
        takePart(form);
    }

    /** Only a service review has minutes and outcomes, and only to a planning session does IT bring something. */
    private void cameOf(InteractionForm form) {
        if (kind != InteractionKind.SERVICE_REVIEW && (form.notes() != null || form.outcomes() != null))
            throw Refused.at("outcomes", "refused.interaction.noReview");
        if (kind != InteractionKind.PLANNING_SESSION && form.input() != null)
            throw Refused.at("input", "refused.interaction.noPlanning");
        if (form.adoption() != null && form.input() == null)
            throw Refused.at("adoption", "refused.interaction.noInput");
        this.notes = form.notes();
        this.outcomes = form.outcomes();
        this.input = form.input();
        this.adoption = form.adoption();
    }

    /** What the partner has confirmed is theirs: the day, and that they invited IT. */
    private boolean sameInvitation(InteractionForm form) {
        return form.kind() == kind
                && form.invitedBy() == invitedBy
                && form.happenedOn().equals(happenedOn);
    }

    private void takePart(InteractionForm form) {
        List<Participant> named = new ArrayList<>();
        form.contacts().forEach(contact -> named.add(Participant.contact(this, contact)));
        form.colleagues().forEach(colleague -> named.add(Participant.colleague(this, colleague)));
        participants.removeIf(present -> named.stream().noneMatch(present::isSamePersonAs));
        named.removeIf(person -> participants.stream().anyMatch(person::isSamePersonAs));
        participants.addAll(named);
    }

    /** Shows it to the partner's people, or no longer; what they confirmed stays in their sight. */
    void share(boolean shared) {
        mustNotBeRemoved();
        if (!shared && invitationConfirmedBy != null) throw new Refused("refused.interaction.confirmed");
        this.shared = shared;
    }

    void remove(Instant now) {
        mustNotBeRemoved();
        this.removedAt = now;
    }

    static boolean isInvitationOfThePartner(InteractionKind kind, @Nullable Inviter invitedBy) {
        return kind == InteractionKind.PLANNING_SESSION && invitedBy == Inviter.PARTNER;
    }

    /** Whether it waits for one of the partner's people to say that they invited IT. */
    @Override
    public boolean isAsked() {
        return isInvitationOfThePartner(kind, invitedBy)
                && invitationConfirmedBy == null
                && shared
                && removedAt == null;
    }

    @Override
    public Confirmations.Thing asked() {
        return new Confirmations.Thing(Confirmation.INVITATION, id(), "/interactions/" + id(), summary);
    }

    /** One of the partner's people says: yes, we invited IT to this planning session. */
    void confirmInvitation(PartnerAccess access, LocalDate today) {
        mustNotBeRemoved();
        if (!isInvitationOfThePartner(kind, invitedBy)) throw new Refused("refused.interaction.noInvitation");
        if (invitationConfirmedBy != null) throw new Refused("refused.interaction.confirmedBefore");
        this.invitationConfirmedBy = access.contactId();
        this.invitationConfirmedOn = today;
    }

    boolean isVisibleTo(PartnerAccess access) {
        return shared || access.isIt();
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.interaction.removed");
    }
}
