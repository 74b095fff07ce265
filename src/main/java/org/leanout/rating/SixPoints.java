package org.leanout.rating;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.UUID;
import org.leanout.shared.PartnerRecord;

/** What one person answered to the six statements. */
@MappedSuperclass
abstract class SixPoints extends PartnerRecord {

    private UUID roundId;
    private int dependability;
    private int proactivity;
    private int dialogue;
    private int understanding;
    private int improvement;
    private int sharedStrategy;
    private LocalDate answeredOn;

    @SuppressWarnings("NullAway.Init")
    protected SixPoints() {}

    SixPoints(UUID partnerId, UUID id, UUID roundId, ViewForm form, LocalDate today) {
        super(partnerId, id);
        this.roundId = roundId;
        take(form, today);
    }

    void take(ViewForm form, LocalDate today) {
        this.dependability = form.dependability();
        this.proactivity = form.proactivity();
        this.dialogue = form.dialogue();
        this.understanding = form.understanding();
        this.improvement = form.improvement();
        this.sharedStrategy = form.sharedStrategy();
        this.answeredOn = today;
    }

    /** Whether it is the answer of a form that was sent before: the first one has no version to compare. */
    boolean isOf(ViewForm form) {
        return form.version() == null && id().equals(form.id());
    }

    UUID roundId() {
        return roundId;
    }
}
