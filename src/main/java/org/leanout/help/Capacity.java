package org.leanout.help;

import jakarta.persistence.Entity;
import java.util.UUID;
import org.leanout.shared.Aggregate;

/** The hours that a BRM can offer in a month. */
@Entity
class Capacity extends Aggregate {

    private UUID accountId;
    private int hours;

    @SuppressWarnings("NullAway.Init")
    protected Capacity() {}

    Capacity(UUID id, UUID accountId, CapacityForm form) {
        super(id);
        this.accountId = accountId;
        this.hours = form.hours();
    }

    void change(CapacityForm form) {
        mustBe(form.version());
        this.hours = form.hours();
    }
}
