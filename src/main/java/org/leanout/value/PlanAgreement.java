package org.leanout.value;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Voice;
import org.leanout.partner.Word;
import org.leanout.shared.Ids;
import org.leanout.shared.PartOf;
import org.leanout.shared.PartnerRecord;

/** One side agreed to one edition of the plan: somebody of the partner, or IT, which no contact speaks for. */
@Entity
class PlanAgreement extends PartnerRecord implements PartOf {

    @Column(name = "plan_id")
    private UUID planId;

    private int edition;
    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private @Nullable Word word;

    private LocalDate saidOn;
    private UUID enteredBy;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected PlanAgreement() {}

    private PlanAgreement(ValuePlan plan, int edition, UUID enteredBy, LocalDate saidOn, LocalDate enteredOn) {
        super(plan.partnerId(), Ids.next());
        this.planId = plan.id();
        this.edition = edition;
        this.enteredBy = enteredBy;
        this.saidOn = saidOn;
        this.enteredOn = enteredOn;
    }

    static PlanAgreement ofIt(ValuePlan plan, int edition, UUID accountId, LocalDate today) {
        return new PlanAgreement(plan, edition, accountId, today, today);
    }

    static PlanAgreement ofPartner(ValuePlan plan, int edition, Voice voice) {
        var agreement = new PlanAgreement(plan, edition, voice.enteredBy(), voice.saidOn(), voice.enteredOn());
        agreement.contactId = voice.contactId();
        agreement.word = voice.word();
        return agreement;
    }

    boolean isTo(int edition) {
        return this.edition == edition;
    }

    boolean isOfIt() {
        return contactId == null;
    }

    boolean isTheirOwn() {
        return word == Word.PARTNER;
    }

    /** Says at least as much as the voice would: their own word needs no second one on their behalf. */
    boolean covers(Voice voice) {
        return !isOfIt()
                && (!voice.isOwn() || word == Word.PARTNER && voice.contactId().equals(contactId));
    }

    @Override
    public UUID wholeId() {
        return planId;
    }

    @Override
    public @Nullable UUID told() {
        return contactId;
    }
}
