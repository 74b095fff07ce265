package org.leanout.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One thing that happened to a complaint: done, not yet settled, taken further, or closed. It stays as it was. */
@Entity
class ComplaintStep extends PartnerRecord implements PartOf {

    @Column(name = "complaint_id")
    private UUID complaintId;

    private int nth;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private @Nullable String text;
    private @Nullable String toWhom;
    private LocalDate happenedOn;
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word word;

    private UUID enteredBy;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected ComplaintStep() {}

    /** IT does something, or passes it on by itself. */
    static ComplaintStep ofIt(
            Complaint complaint, UUID id, int nth, StepKind kind, String text, LocalDate day, Me me, LocalDate today) {
        return new ComplaintStep(complaint, id, nth, kind, text, day, me.id(), today);
    }

    /** Somebody of the partner says something. */
    static ComplaintStep ofPartner(
            Complaint complaint, UUID id, int nth, StepKind kind, @Nullable String text, Voice voice) {
        var step =
                new ComplaintStep(complaint, id, nth, kind, text, voice.saidOn(), voice.enteredBy(), voice.enteredOn());
        step.contactId = voice.contactId();
        step.word = voice.word();
        return step;
    }

    private ComplaintStep(
            Complaint complaint,
            UUID id,
            int nth,
            StepKind kind,
            @Nullable String text,
            LocalDate day,
            UUID enteredBy,
            LocalDate enteredOn) {
        super(complaint.partnerId(), id);
        this.complaintId = complaint.id();
        this.nth = nth;
        this.kind = kind;
        this.text = text == null ? null : text.strip();
        this.happenedOn = day;
        this.enteredBy = enteredBy;
        this.enteredOn = enteredOn;
    }

    ComplaintStep to(String next) {
        this.toWhom = next.strip();
        return this;
    }

    @Override
    public UUID wholeId() {
        return complaintId;
    }

    @Override
    public StepKind told() {
        return kind;
    }
}
