package org.leanout.proposal;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whose word is the verdict on a proposal; what anybody else of the partner says to it is an opinion.
 *
 * @param named who is asked for it, if anybody in particular
 * @param readers who is asked to read it
 * @param sponsor of the partner, who answers in place of whoever is named
 * @param givenBy who has given it themself, if anybody has
 */
record Deciding(
        @Nullable UUID named,
        Set<UUID> readers,
        @Nullable UUID sponsor,
        @Nullable UUID givenBy) {

    boolean isBy(@Nullable UUID contact) {
        if (contact == null) return false;
        if (named == null) return readers.contains(contact) || contact.equals(sponsor);
        return contact.equals(named) || isInPlaceBy(contact);
    }

    /** Whether it is theirs only as long as the one who is named has not given it. */
    boolean isInPlaceBy(@Nullable UUID contact) {
        return named != null
                && !named.equals(contact)
                && sponsor != null
                && sponsor.equals(contact)
                && !named.equals(givenBy);
    }

    /** Whether what IT heard from somebody is no more than what they think: others have spoken for themselves. */
    boolean isBeside(UUID contact) {
        return givenBy != null && readers.contains(contact) && !contact.equals(named) && !contact.equals(givenBy);
    }

    /** Whether IT may write down what somebody said to it: nobody's own verdict is replaced by what IT says. */
    boolean mayBeQuoted(UUID contact) {
        return givenBy == null || isBeside(contact);
    }
}
