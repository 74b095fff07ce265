package org.leanout.help;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Me;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Origin;
import org.leanout.shared.PartnerRecord;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;

@Entity
class Offer extends PartnerRecord {

    private String title;
    private @Nullable String what;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    @Enumerated(EnumType.STRING)
    private HelpKind kind;

    @Enumerated(EnumType.STRING)
    private HelpTiming timing;

    private @Nullable UUID contactId;

    @Enumerated(EnumType.STRING)
    private Beneficiary benefits;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private OfferState state = OfferState.DRAFT;

    private @Nullable LocalDate offeredOn;
    private @Nullable UUID answeredBy;
    private @Nullable LocalDate answeredOn;
    private @Nullable UUID answerEnteredBy;
    private @Nullable LocalDate answerEnteredOn;
    private @Nullable Boolean answerOnBehalf;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private @Nullable String answerWords;
    private @Nullable LocalDate askAgainOn;
    private @Nullable LocalDate deliveredOn;
    private @Nullable Integer minutesTaken;
    private @Nullable UUID thankedBy;
    private @Nullable LocalDate thankedOn;
    private @Nullable String thanks;
    private @Nullable Integer rating;
    private UUID enteredBy;
    private Instant enteredAt;
    private LocalDate enteredOn;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    Offer(UUID partnerId, UUID id, OfferForm form, Me me, Today today) {
        super(partnerId, id);
        this.enteredBy = me.id();
        this.enteredAt = today.now();
        this.enteredOn = today.date();
        describe(form, today.date());
    }

    /** What the partner has answered stays as they read it. */
    void change(OfferForm form, LocalDate today) {
        mustBe(form.version());
        if (!state.isUnanswered()) throw new Refused("refused.offer.settled");
        describe(form, today);
    }

    private void describe(OfferForm form, LocalDate today) {
        if (!form.origins().contains(form.origin())) throw Refused.at("origin", "refused.offer.asked");
        this.title = form.title().strip();
        this.what = form.what();
        this.origin = form.origin();
        this.kind = form.kind();
        this.timing = form.timing();
        this.contactId = form.contactId();
        this.benefits = form.benefits();
        this.minutes = form.minutes();
        if (form.isOffered() || state == OfferState.OFFERED) offerOn(form.offeredOn(), today);
    }

    /** A draft becomes an offer, and the partner sees it. */
    void offer(LocalDate today) {
        if (state != OfferState.DRAFT) throw new Refused("refused.offer.noDraft");
        offerOn(today, today);
    }

    private void offerOn(LocalDate day, LocalDate today) {
        this.offeredOn = HappenedDay.of("offeredOn", day, today);
        this.state = OfferState.OFFERED;
    }

    /** The partner says yes or no, to the offer as they saw it; whether that is news. */
    boolean answer(PartnerAccess access, AnswerForm form, LocalDate today) {
        if (!state.isOpenToAnswerOf(access, answerOnBehalf)) throw new Refused("refused.offer.noAnswer");
        if (state == OfferState.OFFERED) mustBe(form.version());
        OfferAnswer said = OfferAnswer.of(access, form, today);
        boolean news = !said.equals(answered());
        if (news) take(said);
        return news;
    }

    /** What was said last, if anything was. */
    private @Nullable OfferAnswer answered() {
        if (answeredBy == null || answeredOn == null || answerEnteredBy == null || answerEnteredOn == null) return null;
        return new OfferAnswer(
                state == OfferState.ACCEPTED,
                answeredBy,
                Boolean.TRUE.equals(answerOnBehalf),
                answeredOn,
                answerEnteredBy,
                answerEnteredOn,
                declineReason,
                answerWords,
                askAgainOn);
    }

    private void take(OfferAnswer answer) {
        HappenedDay.since(offeredOn, "answeredOn", answer.on(), answer.enteredOn());
        this.state = answer.accepted() ? OfferState.ACCEPTED : OfferState.DECLINED;
        this.answeredBy = answer.by();
        this.answeredOn = answer.on();
        this.answerEnteredBy = answer.enteredBy();
        this.answerEnteredOn = answer.enteredOn();
        this.answerOnBehalf = answer.onBehalf();
        this.declineReason = answer.reason();
        this.answerWords = answer.words();
        this.askAgainOn = answer.askAgainOn();
    }

    void withdraw() {
        if (!state.isUnanswered()) throw new Refused("refused.offer.settled");
        this.state = OfferState.WITHDRAWN;
    }

    /** The help was given; said again, it corrects the day and the minutes until the partner has thanked. */
    void deliver(DeliveryForm form, LocalDate today) {
        if (!state.isDeliverable()) throw new Refused("refused.offer.notAccepted");
        this.deliveredOn = HappenedDay.since(offeredOn, "deliveredOn", form.deliveredOn(), today);
        this.minutesTaken = form.minutes();
        this.state = OfferState.DELIVERED;
    }

    /** Only the partner's own people thank and rate: IT does not praise itself; whether that is news. */
    boolean thank(PartnerAccess access, ThanksForm form, LocalDate today) {
        if (!state.isDelivered()) throw new Refused("refused.offer.notDelivered");
        if (isJustThanked(access, form)) return false;
        this.thankedBy = access.contactId();
        this.thankedOn = today;
        this.thanks = form.thanks();
        this.rating = form.rating();
        this.state = OfferState.THANKED;
        return true;
    }

    /** A form that was sent twice. */
    private boolean isJustThanked(PartnerAccess access, ThanksForm form) {
        return state == OfferState.THANKED
                && Objects.equals(thankedBy, access.contactId())
                && Objects.equals(thanks, form.thanks())
                && Objects.equals(rating, form.rating());
    }

    Notice notice(NoticeKind kind, PartnerAccess access, To to) {
        return Notice.of(kind, access, id(), "/offers/" + id(), title, to);
    }

    /** The contact that it names, or else everybody at the partner. */
    To whomItIsFor() {
        return To.contactOrPeople(contactId);
    }

    boolean isFor(@Nullable UUID contact) {
        return contact == null || contact.equals(contactId);
    }

    boolean isVisibleTo(PartnerAccess access) {
        return offeredOn != null || access.isIt();
    }
}
