package org.leanout.improvement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** One time that somebody had to mend what a workaround holds together. */
@Entity
class Mending extends PartnerRecord implements PartOf {

    @Column(name = "workaround_id")
    private UUID workaroundId;

    private LocalDate happenedOn;
    private int minutes;
    private @Nullable String note;
    private @Nullable UUID contactId;
    private UUID enteredBy;
    private LocalDate enteredOn;
    private @Nullable Instant removedAt;

    @SuppressWarnings("NullAway.Init")
    protected Mending() {}

    Mending(PartnerAccess access, Workaround workaround, UUID id, MendingForm form, LocalDate today) {
        super(workaround.partnerId(), id);
        if (form.happenedOn().isAfter(today)) throw Refused.at("happenedOn", "refused.voice.future");
        workaround.mustHoldOn(form.happenedOn());
        this.workaroundId = workaround.id();
        this.happenedOn = form.happenedOn();
        this.minutes = form.minutes();
        this.note = form.note();
        this.contactId = access.contactId();
        this.enteredBy = access.me().id();
        this.enteredOn = today;
    }

    static boolean mayRemove(PartnerAccess access, UUID enteredBy, LocalDate enteredOn, LocalDate today) {
        return access.me().id().equals(enteredBy) && enteredOn.equals(today);
    }

    /** Whoever mistyped it takes it back on the same day. */
    void remove(PartnerAccess access, Today today) {
        if (!mayRemove(access, enteredBy, enteredOn, today.date())) throw new Refused("refused.mending.stays");
        this.removedAt = today.now();
    }

    @Override
    public UUID wholeId() {
        return workaroundId;
    }

    @Override
    public LocalDate told() {
        return happenedOn;
    }
}
