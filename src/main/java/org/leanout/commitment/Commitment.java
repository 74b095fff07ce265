package org.leanout.commitment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

@Entity
class Commitment extends PartnerRecord {

    private String what;

    @Enumerated(EnumType.STRING)
    private Side owedBy;

    private @Nullable UUID accountId;
    private @Nullable UUID contactId;
    private LocalDate notedOn;
    private LocalDate dueOn;
    private @Nullable LocalDate firstDueOn;
    private @Nullable UUID originId;

    @Enumerated(EnumType.STRING)
    private CommitmentState state;

    private @Nullable LocalDate settledOn;
    private @Nullable String droppedBecause;
    private @Nullable UUID settledBy;
    private @Nullable UUID settledContactId;
    private @Nullable LocalDate settledEnteredOn;
    private UUID enteredBy;
    private @Nullable UUID enteredContactId;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    Commitment(PartnerAccess access, UUID id, CommitmentForm form, Today today) {
        super(access.partnerId(), id);
        this.state = CommitmentState.OPEN;
        this.enteredBy = access.me().id();
        this.enteredContactId = access.contactId();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        this.originId = form.originId();
        promise(form);
        describe(form);
    }

    /** Its words and people may change; whose it is and when it is due only on the day it was entered, as a correction. */
    void change(CommitmentForm form, LocalDate today) {
        mustBe(form.version());
        mustNotBeRemoved();
        boolean correctable = today.equals(enteredOn) && state == CommitmentState.OPEN && firstDueOn == null;
        if (correctable) promise(form);
        else if (!isSamePromise(form)) throw Refused.at("dueOn", "refused.commitment.fixed");
        describe(form);
    }

    private void promise(CommitmentForm form) {
        if (form.notedOn().isAfter(enteredOn)) throw Refused.at("notedOn", "refused.commitment.future");
        if (form.dueOn().isBefore(form.notedOn())) throw Refused.at("dueOn", "refused.commitment.dueBefore");
        this.owedBy = form.owedBy();
        this.notedOn = form.notedOn();
        this.dueOn = form.dueOn();
    }

    boolean isDueOn(LocalDate day) {
        return dueOn.equals(day);
    }

    private boolean isSamePromise(CommitmentForm form) {
        return form.owedBy() == owedBy
                && form.notedOn().equals(notedOn)
                && form.dueOn().equals(dueOn);
    }

    private void describe(CommitmentForm form) {
        if (owedBy == Side.IT && form.accountId() == null)
            throw Refused.at("accountId", "refused.commitment.nobodyOfIt");
        if (owedBy == Side.PARTNER && form.contactId() == null)
            throw Refused.at("contactId", "refused.commitment.nobodyOfTheirs");
        this.what = form.what().strip();
        this.accountId = form.accountId();
        this.contactId = form.contactId();
    }

    static boolean mayMove(CommitmentState state, LocalDate dueOn, @Nullable LocalDate firstDueOn, LocalDate today) {
        return state == CommitmentState.OPEN && firstDueOn == null && !today.isAfter(dueOn);
    }

    String what() {
        return what;
    }

    /** Whoever of the partner it is between, if somebody is named. */
    Optional<UUID> contactId() {
        return Optional.ofNullable(contactId);
    }

    /** Whoever of IT it is between, if somebody is named. */
    @Nullable
    UUID accountId() {
        return accountId;
    }

    /** Another due day can be proposed as long as it can be agreed on: once, and before the first one passes. */
    void mustBeMovableTo(LocalDate day, LocalDate today) {
        mustBeMovable(today);
        if (isNoNewDay(day, today)) throw Refused.at("dueOn", "refused.commitment.noNewDay");
    }

    private boolean isNoNewDay(LocalDate day, LocalDate today) {
        return day.isBefore(today) || day.equals(dueOn);
    }

    private void mustBeMovable(LocalDate today) {
        mustBeOpen();
        if (firstDueOn != null) throw new Refused("refused.commitment.movedBefore");
        if (!mayMove(state, dueOn, firstDueOn, today)) throw new Refused("refused.commitment.tooLate");
    }

    /** Both sides agree on another due day, which was proposed a while ago. */
    void move(LocalDate day, LocalDate today) {
        mustBeMovable(today);
        if (isNoNewDay(day, today)) throw new Refused("refused.dueDay.gone");
        this.firstDueOn = dueOn;
        this.dueOn = day;
    }

    /** It was done on a day, which says whether it was in time. */
    void keep(PartnerAccess access, LocalDate day, LocalDate today) {
        if (day.isAfter(today) || day.isBefore(notedOn)) throw Refused.at("keptOn", "refused.commitment.keptWhen");
        settle(CommitmentState.KEPT, access, day, today);
    }

    void drop(PartnerAccess access, @Nullable String because, LocalDate today) {
        if (because == null) throw new Refused("refused.commitment.because");
        settle(CommitmentState.DROPPED, access, today, today);
        this.droppedBecause = because;
    }

    private void settle(CommitmentState how, PartnerAccess access, LocalDate day, LocalDate today) {
        mustBeOpen();
        if (!owedBy.isSpokenForBy(access)) throw new Refused("refused.commitment.notYours");
        this.state = how;
        this.settledOn = day;
        this.settledBy = access.me().id();
        this.settledContactId = access.contactId();
        this.settledEnteredOn = today;
    }

    static boolean mayRemove(LocalDate enteredOn, LocalDate today) {
        return enteredOn.equals(today);
    }

    /** A slip of the day is taken back; what stood longer is kept or dropped, so that no missed promise vanishes. */
    void remove(Today today) {
        mustNotBeRemoved();
        if (!mayRemove(enteredOn, today.date())) throw new Refused("refused.commitment.stays");
        this.removedAt = today.now();
    }

    void mustBeOpen() {
        mustNotBeRemoved();
        if (state != CommitmentState.OPEN) throw new Refused("refused.commitment.settled");
    }

    private void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.commitment.removed");
    }
}
