package org.leanout.notification;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a notice is for. It names more people than will hear: whoever caused it does not, nor whoever may not see the
 * partner.
 *
 * @param contacts of the partner, of whom those hear who sign in
 * @param itsCaretakers whether whoever looks after the partner today hears: owner and deputy
 * @param itsPeople whether all of the partner's people hear who sign in
 * @param elsePeople the same, where none of the contacts does
 */
public record To(Set<UUID> accounts, Set<UUID> contacts, boolean itsCaretakers, boolean itsPeople, boolean elsePeople) {

    public To {
        accounts = Set.copyOf(accounts);
        contacts = Set.copyOf(contacts);
    }

    public static To accounts(Collection<UUID> accounts) {
        return new To(Set.copyOf(accounts), Set.of(), false, false, false);
    }

    /** One account, if there is one. */
    public static To account(@Nullable UUID... accounts) {
        return accounts(Arrays.stream(accounts).filter(Objects::nonNull).toList());
    }

    public static To contacts(Collection<UUID> contacts) {
        return new To(Set.of(), Set.copyOf(contacts), false, false, false);
    }

    /** The contact whom it concerns, or else everybody at the partner: one who does not sign in must not be all who hear. */
    public static To contactOrPeople(@Nullable UUID contact) {
        return contact == null ? people() : new To(Set.of(), Set.of(contact), false, false, true);
    }

    public static To caretakers() {
        return new To(Set.of(), Set.of(), true, false, false);
    }

    public static To people() {
        return new To(Set.of(), Set.of(), false, true, false);
    }

    public To and(To other) {
        return new To(
                both(accounts, other.accounts),
                both(contacts, other.contacts),
                itsCaretakers || other.itsCaretakers,
                itsPeople || other.itsPeople,
                elsePeople || other.elsePeople);
    }

    private static Set<UUID> both(Set<UUID> these, Set<UUID> those) {
        Set<UUID> both = new HashSet<>(these);
        both.addAll(those);
        return both;
    }
}
