package org.leanout.help;

import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;

/** How far an offer has come. */
public enum OfferState {
    DRAFT,
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    DELIVERED,
    THANKED;

    /** Whether nobody has answered it, so that it can still be put in other words, or taken back. */
    boolean isUnanswered() {
        return this == DRAFT || this == OFFERED;
    }

    /**
     * Until it is delivered the partner's own people may change an answer; IT may correct only what it entered on their
     * behalf, and never their own word.
     */
    boolean isOpenToAnswerOf(PartnerAccess access, @Nullable Boolean onBehalf) {
        boolean fresh = this == ACCEPTED || this == DECLINED;
        return this == OFFERED || fresh && (access.isPerson() || Boolean.TRUE.equals(onBehalf));
    }

    /** Whether the day and the minutes of its delivery can be said, or corrected. */
    boolean isDeliverable() {
        return this == ACCEPTED || this == DELIVERED;
    }

    boolean isDelivered() {
        return this == DELIVERED || this == THANKED;
    }
}
