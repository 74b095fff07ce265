package org.leanout.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;

/** What one learning ended in. */
@Entity
@Table(name = "learning_decision")
class Decision extends PartnerRecord {

    /** Later than that is no immediate action. */
    static final int NOW_DAYS = 30;

    private UUID interactionId;
    private @Nullable String nowAction;
    private @Nullable LocalDate nowDueOn;
    private @Nullable LocalDate nowDoneOn;
    private @Nullable String planItem;
    private @Nullable String whyNot;
    private UUID decidedBy;
    private LocalDate decidedOn;

    @SuppressWarnings("NullAway.Init")
    protected Decision() {}

    Decision(PartnerAccess access, UUID id, UUID interactionId, DecisionForm form, LocalDate today) {
        super(access.partnerId(), id);
        this.interactionId = interactionId;
        decide(access, form, today);
    }

    void change(PartnerAccess access, DecisionForm form, LocalDate today) {
        mustBe(form.version());
        decide(access, form, today);
    }

    private void decide(PartnerAccess access, DecisionForm form, LocalDate today) {
        String action = said(form.nowAction());
        String plan = said(form.planItem());
        String reason = said(form.whyNot());
        if (action == null && plan == null && reason == null) throw Refused.at("whyNot", "refused.learning.nothing");
        if ((action == null || plan == null) && reason == null) throw Refused.at("whyNot", "refused.learning.whyNot");
        LocalDate due = action == null ? null : due(form.nowDueOn(), today);
        if (action == null || !action.equals(nowAction)) this.nowDoneOn = null;
        this.nowAction = action;
        this.nowDueOn = due;
        this.planItem = plan;
        this.whyNot = reason;
        this.decidedBy = access.me().id();
        this.decidedOn = decidedOn == null ? today : decidedOn;
    }

    /** Within 30 days of the day on which it was decided. */
    private LocalDate due(@Nullable LocalDate day, LocalDate today) {
        LocalDate from = decidedOn == null ? today : decidedOn;
        if (day == null || day.isBefore(from) || day.isAfter(from.plusDays(NOW_DAYS)))
            throw Refused.at("nowDueOn", "refused.learning.due", NOW_DAYS);
        return day;
    }

    private static @Nullable String said(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The action was done today; said twice, it was done the first time. */
    void done(LocalDate today) {
        if (nowAction == null) throw new Refused("refused.learning.noAction");
        if (nowDoneOn == null) this.nowDoneOn = today;
    }
}
