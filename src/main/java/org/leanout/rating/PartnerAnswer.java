package org.leanout.rating;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.leanout.audit.Unrecorded;

/** What one of the partner's people answered. It has no history, which would tell IT who answered before the end. */
@Entity
@Unrecorded
class PartnerAnswer extends SixPoints {

    private UUID contactId;

    /** Whether the name may stand beside the answers if fewer than three people answer. */
    private boolean named;

    @SuppressWarnings("NullAway.Init")
    protected PartnerAnswer() {}

    PartnerAnswer(Round round, UUID id, UUID contactId, ViewForm form, LocalDate today) {
        super(round.partnerId(), id, round.id(), form, today);
        this.contactId = contactId;
        this.named = form.isNamed();
    }

    void change(ViewForm form, LocalDate today) {
        if (isOf(form)) return;
        mustBe(form.version());
        take(form, today);
        this.named = form.isNamed();
    }
}
