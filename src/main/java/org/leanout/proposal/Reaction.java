package org.leanout.proposal;

import org.jspecify.annotations.Nullable;

/** What somebody of the partner says to a verdict that IT had entered: that it is so, or what they say instead. */
enum Reaction {
    CONFIRMED,
    INSTEAD_GO_AHEAD,
    INSTEAD_CHANGE_FIRST,
    INSTEAD_NOT_NOW,
    INSTEAD_NO;

    /** How a verdict is told to IT. */
    static Enum<?> of(@Nullable VerdictKind entered, VerdictKind said) {
        if (entered == null) return said;
        return entered == said ? CONFIRMED : valueOf("INSTEAD_" + said);
    }
}
