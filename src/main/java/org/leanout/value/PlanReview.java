package org.leanout.value;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** Both sides looked at the plan again; until somebody of the partner says so too, only IT says it. */
@Entity
class PlanReview extends PartnerRecord implements PartOf {

    private UUID planId;
    private LocalDate heldOn;
    private @Nullable String note;
    private UUID recordedBy;
    private LocalDate recordedOn;
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word word;

    private @Nullable LocalDate confirmedOn;
    private @Nullable UUID confirmationEnteredBy;
    private @Nullable LocalDate confirmationEnteredOn;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "review_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<PlanValue> values = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected PlanReview() {}

    PlanReview(ValuePlan plan, UUID id, ReviewForm form, Me me, LocalDate today) {
        super(plan.partnerId(), id);
        if (form.heldOn().isAfter(today)) throw Refused.at("heldOn", "refused.voice.future");
        this.planId = plan.id();
        this.heldOn = form.heldOn();
        this.note = form.note();
        this.recordedBy = me.id();
        this.recordedOn = today;
        form.noted().forEach((line, amount) -> values.add(new PlanValue(this, line, amount)));
    }

    /** Whether nobody of the partner has said so themself. */
    boolean isAsked() {
        return word != Word.PARTNER;
    }

    /** Somebody of the partner says that it was so; their own word replaces one on their behalf. */
    void confirm(Voice voice) {
        if (word == Word.PARTNER) return;
        this.contactId = voice.contactId();
        this.word = voice.word();
        this.confirmedOn = voice.saidOn();
        this.confirmationEnteredBy = voice.enteredBy();
        this.confirmationEnteredOn = voice.enteredOn();
    }

    @Override
    public UUID wholeId() {
        return planId;
    }

    @Override
    public LocalDate told() {
        return heldOn;
    }
}
