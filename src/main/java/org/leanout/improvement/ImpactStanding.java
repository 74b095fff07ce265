package org.leanout.improvement;

import org.jspecify.annotations.Nullable;
import org.leanout.partner.Word;

/** What an impact is worth: only the partner's own word confirms it. */
public enum ImpactStanding {
    RECORDED_ONLY,
    /** Recorded only as well: what IT heard them say confirms nothing. */
    ON_BEHALF,
    CONFIRMED,
    CORRECTED,
    NOT_SO;

    static ImpactStanding of(@Nullable ImpactAnswer answer, @Nullable Word word) {
        if (answer == null) return RECORDED_ONLY;
        if (!answer.isYes()) return NOT_SO;
        if (word == Word.ON_BEHALF) return ON_BEHALF;
        return answer == ImpactAnswer.CORRECTED ? CORRECTED : CONFIRMED;
    }

    /** The same of what was told by somebody: one of the partner's people who told it themself need not say so again. */
    static ImpactStanding of(@Nullable Word teller, @Nullable ImpactAnswer answer, @Nullable Word word) {
        return answer == null && teller == Word.PARTNER ? CONFIRMED : of(answer, word);
    }

    public boolean isConfirmed() {
        return this == CONFIRMED || this == CORRECTED;
    }

    /** Whether the partner's people are asked; where it is not so, IT's correction comes first. */
    public boolean isAsked() {
        return this == RECORDED_ONLY || this == ON_BEHALF;
    }
}
