package org.leanout.help;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Refused;

/**
 * What the partner said to an offer, and whose word it is.
 *
 * @param by the person of the partner that the answer comes from
 * @param onBehalf whether IT entered it; otherwise the person did
 */
record OfferAnswer(
        boolean accepted,
        UUID by,
        boolean onBehalf,
        LocalDate on,
        UUID enteredBy,
        LocalDate enteredOn,
        @Nullable DeclineReason reason,
        @Nullable String words,
        @Nullable LocalDate askAgainOn) {

    /** The answer as this person gives or enters it; a reason, or a day to ask again, is for a no only. */
    static OfferAnswer of(PartnerAccess access, AnswerForm form, LocalDate today) {
        if (access.isIt()) mustBeWhole(form);
        boolean accepted = form.accepted();
        LocalDate day = access.isIt() ? HappenedDay.of("answeredOn", form.answeredOn(), today) : today;
        return new OfferAnswer(
                accepted,
                access.isIt() ? form.contactId() : access.contactId(),
                access.isIt(),
                day,
                access.me().id(),
                today,
                accepted ? null : form.reason(),
                form.words(),
                accepted ? null : later(form.askAgainOn(), day));
    }

    /** IT cannot say yes or no for nobody, nor leave out why it was told no. */
    private static void mustBeWhole(AnswerForm form) {
        if (form.contactId() == null) throw Refused.at("contactId", "refused.answer.whose");
        if (!form.accepted() && form.reason() == null) throw Refused.at("reason", "refused.answer.reason");
    }

    private static @Nullable LocalDate later(@Nullable LocalDate askAgainOn, LocalDate answered) {
        if (askAgainOn != null && !askAgainOn.isAfter(answered))
            throw Refused.at("askAgainOn", "refused.answer.askAgain");
        return askAgainOn;
    }
}
