package org.leanout.rating;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

/** Both sides are asked how they see each other. It ends by itself: nothing has to happen on the day. */
@Entity
class Round extends PartnerRecord {

    /** Days after which nobody remembers what the question was about. */
    static final int LONGEST = 60;

    private String title;
    private LocalDate openedOn;
    private LocalDate untilOn;
    private @Nullable LocalDate endedEarlyOn;
    private UUID openedBy;
    private Instant openedAt;
    private @Nullable Instant removedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "partner_id", referencedColumnName = "partner_id", insertable = false, updatable = false)
    @JoinColumn(name = "round_id", referencedColumnName = "id", insertable = false, updatable = false)
    private final List<RoundInvitation> invitations = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(PartnerAccess access, UUID id, RoundForm form, Today today) {
        super(access.partnerId(), id);
        this.openedOn = today.date();
        if (!form.untilOn().isAfter(openedOn)) throw Refused.at("untilOn", "refused.round.tooShort");
        if (form.untilOn().isAfter(openedOn.plusDays(LONGEST)))
            throw Refused.at("untilOn", "refused.round.tooLong", LONGEST);
        this.title = form.title().strip();
        this.untilOn = form.untilOn();
        this.openedBy = access.me().id();
        this.openedAt = today.now();
        form.invited().forEach(contact -> invitations.add(new RoundInvitation(this, contact)));
    }

    Notice notice(NoticeKind kind, PartnerAccess access, To to) {
        return Notice.of(kind, access, id(), "/rounds/" + id(), title, to);
    }

    Instant openedAt() {
        return openedAt;
    }

    void mustAsk(@Nullable UUID contactId) {
        if (invitations.stream().noneMatch(invitation -> invitation.isOf(contactId)))
            throw new Refused("refused.round.notAsked");
    }

    /** The last day for answers counts. */
    void mustBeOpen(LocalDate today) {
        mustNotBeRemoved();
        if (endedEarlyOn != null || today.isAfter(untilOn)) throw new Refused("refused.round.ended");
    }

    /** Before its day, once nobody is left who was asked and could still answer. */
    void end(int missing, LocalDate today) {
        mustBeOpen(today);
        if (missing > 0) throw new Refused("refused.round.missing", missing);
        this.endedEarlyOn = today;
    }

    /** Takes back what was a mistake; what somebody has answered stays. */
    void callOff(int answered, Today today) {
        mustBeOpen(today.date());
        if (answered > 0) throw new Refused("refused.round.answered");
        this.removedAt = today.now();
    }

    void mustNotBeRemoved() {
        if (removedAt != null) throw new Refused("refused.round.calledOff");
    }
}
