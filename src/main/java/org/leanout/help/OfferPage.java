package org.leanout.help;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People.Choice;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Beneficiary;
import org.leanout.shared.Origin;

/**
 * One offer with all that is known of it, and what I may do with it.
 *
 * @param contacts the partner's people, on whose behalf IT may answer
 */
record OfferPage(
        Details offer,
        Answer answer,
        Delivery delivery,
        List<Choice> contacts,
        List<Change> history,
        boolean mayChange,
        boolean mayAnswer,
        boolean mayAnswerOnBehalf,
        boolean mayDeliver,
        boolean mayThank) {

    record Details(
            UUID id,
            Integer version,
            String title,
            @Nullable String what,
            Origin origin,
            HelpKind kind,
            HelpTiming timing,
            @Nullable UUID contactId,
            @Nullable String contact,
            Beneficiary benefits,
            int minutes,
            OfferState state,
            @Nullable LocalDate offeredOn,
            String enteredBy,
            LocalDateTime enteredAt) {

        Effort effort() {
            return Effort.ofMinutes(minutes);
        }

        /** Whether it is help as the level counts it, once it is answered. */
        public boolean counts() {
            return origin == Origin.VOLUNTEERED && contactId != null && kind != HelpKind.MONITORING_ALERT;
        }

        public boolean isInternal() {
            return offeredOn == null;
        }
    }

    /** Who said what to it; all of it is empty until somebody does. */
    record Answer(
            @Nullable UUID answeredBy,
            @Nullable String answeredByName,
            @Nullable LocalDate answeredOn,
            @Nullable String answerEnteredBy,
            @Nullable LocalDate answerEnteredOn,
            @Nullable Boolean answerOnBehalf,
            @Nullable DeclineReason declineReason,
            @Nullable String answerWords,
            @Nullable LocalDate askAgainOn) {

        public boolean isGiven() {
            return answeredOn != null;
        }
    }

    /** How the help was given, and what the partner says of it. */
    record Delivery(
            @Nullable LocalDate deliveredOn,
            @Nullable Integer minutesTaken,
            @Nullable String thankedBy,
            @Nullable LocalDate thankedOn,
            @Nullable String thanks,
            @Nullable Integer rating) {}

    /** What one row of the table tells. */
    record Found(Details offer, Answer answer, Delivery delivery) {

        OfferForm form(LocalDate today) {
            return new OfferForm(
                    offer.id(),
                    offer.version(),
                    offer.title(),
                    offer.what(),
                    offer.origin(),
                    offer.kind(),
                    offer.timing(),
                    offer.contactId(),
                    offer.benefits(),
                    offer.effort().amount(),
                    offer.effort().unit(),
                    offer.offeredOn() == null ? today : offer.offeredOn(),
                    !offer.isInternal());
        }
    }

    static OfferPage of(PartnerAccess access, Found found, List<Choice> contacts, List<Change> history) {
        OfferState state = found.offer().state();
        boolean open = state.isOpenToAnswerOf(access, found.answer().answerOnBehalf());
        return new OfferPage(
                found.offer(),
                found.answer(),
                found.delivery(),
                contacts,
                history,
                access.mayChange() && state.isUnanswered(),
                access.mayAct() && open,
                access.mayChange() && open,
                access.mayChange() && state.isDeliverable(),
                access.mayAct() && state.isDelivered());
    }

    /** What the answer's form starts from: the person whom the offer names, or who answered before. */
    AnswerForm answerForm(LocalDate today) {
        UUID person = answer.isGiven() ? answer.answeredBy() : offer.contactId();
        return AnswerForm.blank(offer.version(), person, today);
    }

    DeliveryForm deliveryForm(LocalDate today) {
        return delivery.deliveredOn() == null
                ? new DeliveryForm(today, offer.minutes())
                : new DeliveryForm(delivery.deliveredOn(), delivery.minutesTaken());
    }

    ThanksForm thanksForm() {
        return new ThanksForm(delivery.rating(), delivery.thanks());
    }
}
