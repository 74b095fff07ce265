package org.leanout.rating;

import jakarta.persistence.Entity;
import java.time.LocalDate;
import java.util.UUID;
import org.leanout.shared.PartOf;

/** How IT sees it, in the words of the BRM; it never changes the level. */
@Entity
class ItAnswer extends SixPoints implements PartOf {

    private UUID accountId;

    @SuppressWarnings("NullAway.Init")
    protected ItAnswer() {}

    ItAnswer(Round round, UUID id, UUID accountId, ViewForm form, LocalDate today) {
        super(round.partnerId(), id, round.id(), form, today);
        this.accountId = accountId;
    }

    void change(ViewForm form, LocalDate today) {
        mustBe(form.version());
        take(form, today);
    }

    @Override
    public UUID wholeId() {
        return roundId();
    }
}
