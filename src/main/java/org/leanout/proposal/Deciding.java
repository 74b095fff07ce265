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
 * @param answered whether whoever is named has given it themself
 */
record Deciding(
        @Nullable UUID named, Set<UUID> readers, @Nullable UUID sponsor, boolean answered) {

    boolean isBy(@Nullable UUID contact) {
        if (contact == null) return false;
        if (named == null) return readers.contains(contact) || contact.equals(sponsor);
        return contact.equals(named) || isInPlaceBy(contact);
    }

    /** Whether it is theirs only as long as the one who is named has not given it. */
    boolean isInPlaceBy(@Nullable UUID contact) {
        return named != null && !named.equals(contact) && sponsor != null && sponsor.equals(contact) && !answered;
    }
}
