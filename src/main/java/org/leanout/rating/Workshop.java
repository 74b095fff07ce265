package org.leanout.rating;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** A gap workshop. The partner agrees to what IT wrote down; from then on it stays as it is. */
@Entity
@Table(name = "gap_workshop")
class Workshop extends PartnerRecord {

    private UUID roundId;
    private LocalDate heldOn;
    private String position;
    private @Nullable String actions;
    private @Nullable LocalDate lookAgainOn;
    private @Nullable UUID agreedContactId;
    private @Nullable LocalDate agreedOn;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    Workshop(PartnerAccess access, UUID id, RoundPage.Details round, WorkshopForm form, Today today) {
        super(access.partnerId(), id);
        this.roundId = round.id();
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        describe(form, round.endedOn(), today.date());
    }

    void change(WorkshopForm form, LocalDate roundEndedOn, LocalDate today) {
        mustBe(form.version());
        if (agreedOn != null) throw new Refused("refused.workshop.agreed");
        describe(form, roundEndedOn, today);
    }

    private void describe(WorkshopForm form, LocalDate roundEndedOn, LocalDate today) {
        LocalDate again = form.lookAgainOn();
        if (form.heldOn().isBefore(roundEndedOn)) throw Refused.at("heldOn", "refused.workshop.before");
        if (form.heldOn().isAfter(today)) throw Refused.at("heldOn", "refused.workshop.future");
        if (again != null
                && !(again.isAfter(form.heldOn())
                        && again.isBefore(form.heldOn().plusYears(2))))
            throw Refused.at("lookAgainOn", "refused.workshop.again");
        this.heldOn = form.heldOn();
        this.position = form.position().strip();
        this.actions = form.actions();
        this.lookAgainOn = again;
    }

    /** One of the partner's people agrees to what they read. */
    void agree(PartnerAccess access, @Nullable Integer seen, LocalDate today) {
        if (agreedOn != null) return; // somebody of them said so already
        mustBe(seen);
        this.agreedContactId = access.contactId();
        this.agreedOn = today;
    }

    /** It waits for their word. */
    Notice told(PartnerAccess access) {
        return Notice.of(NoticeKind.WORKSHOP_TO_AGREE, access, id(), "/rounds/" + roundId, position, To.people());
    }

    Settled done() {
        return Settled.of(partnerId(), id(), NoticeKind.WORKSHOP_TO_AGREE);
    }

    boolean isOf(UUID round) {
        return roundId.equals(round);
    }
}
