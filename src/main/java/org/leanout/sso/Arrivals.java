package org.leanout.sso;

import java.util.Set;
import java.util.UUID;
import org.leanout.account.AccessEnded;
import org.leanout.account.Accounts;
import org.leanout.account.Admissions;
import org.leanout.account.PersonForm;
import org.leanout.account.Role;
import org.leanout.account.Status;
import org.leanout.door.NotLetIn;
import org.leanout.door.NotLetIn.Why;
import org.leanout.partner.Memberships;
import org.leanout.shared.Once;
import org.leanout.shared.Refused;
import org.leanout.sso.Identities.Known;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who come from a provider of single sign-on: whose account is theirs, and what their claims make of it. */
@Service
@Transactional
class Arrivals {

    private final SsoSettings settings;
    private final Identities identities;
    private final Accounts accounts;
    private final Admissions admissions;
    private final Memberships memberships;
    private final ClaimedMemberships claimed;
    private final ApplicationEventPublisher events;
    private final Once once;

    Arrivals(
            SsoSettings settings,
            Identities identities,
            Accounts accounts,
            Admissions admissions,
            Memberships memberships,
            ClaimedMemberships claimed,
            ApplicationEventPublisher events,
            Once once) {
        this.settings = settings;
        this.identities = identities;
        this.accounts = accounts;
        this.admissions = admissions;
        this.memberships = memberships;
        this.claimed = claimed;
        this.events = events;
        this.once = once;
    }

    /** The account that the person comes in with, as the claims of today have it; or {@link NotLetIn} says why not. */
    UUID receive(Described person) {
        once.hold(person.key());
        if (person.isOnBothSides()) throw new NotLetIn(Why.SIDES);
        UUID account = identities.of(person).map(Arrivals::active).orElseGet(() -> atFirst(person));
        try {
            settle(account, person);
        } catch (Refused held) {
            throw new NotLetIn(Why.HELD, held);
        }
        return account;
    }

    /** Whom the provider lets in no more, or claims that cannot be: what they have open elsewhere ends as well. */
    void turnAway(Described person) {
        identities.of(person).ifPresent(known -> events.publishEvent(new AccessEnded(known.id())));
    }

    /** The provider's names for the person lead to their account no more, and what they have open ends. */
    void unlink(UUID accountId) {
        identities.forget(accountId);
        events.publishEvent(new AccessEnded(accountId));
    }

    private UUID atFirst(Described person) {
        String email = person.email();
        if (email == null) throw new NotLetIn(Why.UNVERIFIED);
        UUID account = identities.byAddress(email).map(Arrivals::active).orElseGet(() -> added(person, email));
        if (identities.isTaken(account, person.issuer())) throw new NotLetIn(Why.TAKEN);
        identities.keep(person, account);
        return account;
    }

    private UUID added(Described person, String email) {
        if (!settings.givesRoles()) throw new NotLetIn(Why.UNKNOWN);
        if (person.roles().isEmpty()) throw new NotLetIn(Why.ROLELESS);
        return accounts.add(new PersonForm(null, null, person.name(), email, null, person.roles()));
    }

    private static UUID active(Known account) {
        if (account.status() == Status.LOCKED) throw new LockedException("locked");
        if (account.status() == Status.DISABLED) throw new DisabledException("disabled");
        return account.id();
    }

    /** Memberships end before the roles change, and begin after it: nobody is on both sides. */
    private void settle(UUID account, Described person) {
        boolean leaves = settings.givesRoles() && !person.roles().contains(Role.PARTNER);
        Set<UUID> named = leaves ? Set.of() : memberships.named(person.partners());
        if (settings.namesPartners()) claimed.endAllBut(named, account);
        if (settings.givesRoles() && !admissions.giveRoles(account, person.roles())) throw new NotLetIn(Why.ROLELESS);
        if (accounts.nameOfPartnerPerson(account).isPresent()) claimed.begin(named, account);
        admissions.needsNoGivenPassword(account);
    }
}
