package org.leanout.help;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

@Entity
class Request extends PartnerRecord {

    private String title;
    private @Nullable String what;
    private UUID contactId;
    private LocalDate askedOn;
    private @Nullable String urgency;
    private @Nullable String size;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;
    private @Nullable String refusal;
    private boolean enteredByPartner;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;
    private @Nullable LocalDate removedOn;
    private @Nullable UUID removedBy;
    private @Nullable String removalReason;

    @SuppressWarnings("NullAway.Init")
    protected Request() {}

    Request(PartnerAccess access, UUID id, RequestForm form, Today today) {
        super(access.partnerId(), id);
        this.enteredByPartner = access.isPerson();
        this.enteredBy = access.me().id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        if (access.isPerson()) askedBy(access.contactId(), enteredOn);
        describe(form, enteredOn);
    }

    void change(PartnerAccess access, RequestForm form, LocalDate today) {
        mustBe(form.version());
        mustNotBeRemoved();
        mustBeInTheWordsOf(access, enteredByPartner, contactId);
        if (access.isPerson() && state != RequestState.OPEN) throw new Refused("refused.request.begun");
        describe(form, today);
    }

    /** What one of the partner's people wrote is theirs to change, and what IT noted is IT's. */
    static boolean isInTheWordsOf(PartnerAccess access, boolean enteredByPartner, UUID contactId) {
        return enteredByPartner ? contactId.equals(access.contactId()) : access.isIt();
    }

    /** Throws {@link Refused} to whoever did not write it, also when they only want to see the form. */
    static void mustBeInTheWordsOf(PartnerAccess access, boolean enteredByPartner, UUID contactId) {
        if (!isInTheWordsOf(access, enteredByPartner, contactId)) throw new Refused("refused.request.theirWords");
    }

    private void describe(RequestForm form, LocalDate today) {
        this.title = form.title().strip();
        this.what = form.what();
        this.urgency = form.urgency();
        this.size = form.size();
        if (!enteredByPartner) askedBy(form.contactId(), HappenedDay.of("askedOn", form.askedOn(), today));
    }

    private void askedBy(@Nullable UUID contact, LocalDate day) {
        if (contact == null) throw Refused.at("contactId", "refused.request.who");
        this.contactId = contact;
        this.askedOn = day;
    }

    /** IT begins, or takes up again what was ended. */
    void start(LocalDate today) {
        mustNotBeRemoved();
        if (state == RequestState.IN_WORK) throw new Refused("refused.request.begun");
        this.startedOn = today;
        this.endedOn = null;
        this.refusal = null;
        this.state = RequestState.IN_WORK;
    }

    void complete(LocalDate today) {
        end(RequestState.DONE, today);
    }

    /** IT says no, and why. */
    void refuse(@Nullable String reason, LocalDate today) {
        if (reason == null) throw new Refused("refused.request.whyNot");
        end(RequestState.DECLINED, today);
        this.refusal = reason.strip();
    }

    private void end(RequestState end, LocalDate today) {
        mustNotBeRemoved();
        if (state.isEnded()) throw new Refused("refused.request.ended");
        this.endedOn = today;
        this.state = end;
    }

    /** A request cannot vanish: it stays on its page, with the reason, and it still counts. */
    void remove(Me me, @Nullable String reason, LocalDate today) {
        mustNotBeRemoved();
        if (reason == null) throw new Refused("refused.request.whyRemove");
        this.removedOn = today;
        this.removedBy = me.id();
        this.removalReason = reason.strip();
    }

    Notice notice(NoticeKind kind, PartnerAccess access, To to) {
        return Notice.of(kind, access, id(), "/requests/" + id(), title, to);
    }

    To whoeverAsked() {
        return To.contacts(Set.of(contactId));
    }

    boolean isBy(@Nullable UUID contact) {
        return contact == null || contact.equals(contactId);
    }

    private void mustNotBeRemoved() {
        if (removedOn != null) throw new Refused("refused.request.removed");
    }
}
