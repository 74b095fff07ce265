package org.leanout.account;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who sign in. */
@Service
@Transactional
public class Accounts {

    private final AccountRepository accounts;
    private final Once once;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final List<RoleHold> holds;
    private final Zones zones;

    Accounts(
            AccountRepository accounts,
            Once once,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            List<RoleHold> holds,
            Zones zones) {
        this.accounts = accounts;
        this.once = once;
        this.passwords = passwords;
        this.events = events;
        this.holds = holds;
        this.zones = zones;
    }

    /** Whether nobody has been added yet, so that the first administrator may be set up. */
    @Transactional(readOnly = true)
    public boolean areEmpty() {
        return accounts.count() == 0;
    }

    /** Adds a person, who cannot sign in before {@link #issuePassword}; sent twice, adds one. */
    public UUID add(PersonForm form) {
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (accounts.existsById(id)) return id;
        mustBeFree(form, id);
        return accounts.save(new Account(id, form)).id();
    }

    /**
     * The account of one of a partner's people with this address, added if there is none; {@code email} is where a refusal
     * is shown: nobody is on both sides.
     */
    public UUID partnerPerson(String name, String email) {
        String address = Account.normalized(email);
        once.hold(UUID.nameUUIDFromBytes(address.getBytes(StandardCharsets.UTF_8)));
        return accounts.findByEmail(address)
                .map(known -> {
                    if (!known.isPartner()) throw Refused.at("email", "refused.account.ofIt");
                    if (!known.name().equalsIgnoreCase(name.strip()))
                        throw Refused.at("email", "refused.account.otherName", known.name());
                    return known.id();
                })
                .orElseGet(() -> add(new PersonForm(Ids.next(), null, name, address, null, Set.of(Role.PARTNER))));
    }

    /** Who may sign in with this address. */
    @Transactional(readOnly = true)
    public Optional<UUID> activeBy(String email) {
        return accounts.findByEmail(Account.normalized(email))
                .filter(Account::isActive)
                .map(Account::id);
    }

    public void change(UUID id, PersonForm form) {
        once.hold(id);
        Account account = find(id);
        mustBeFree(form, id);
        holds.forEach(hold -> hold.mustLetGo(id, account.lostBy(form.roles())));
        boolean keepsRole = form.roles().contains(Role.ADMINISTRATOR);
        if (!keepsRole) mustLeaveAnAdministrator(account);
        account.change(form);
    }

    public void changeStatus(UUID id, Status status) {
        Account account = find(id);
        if (status != Status.ACTIVE) mustLeaveAnAdministrator(account);
        account.become(status);
        if (status != Status.ACTIVE) events.publishEvent(new AccessEnded(id));
    }

    /** Gives the person a new password, told once to whoever asked, which has to be changed at the next sign-in. */
    public String issuePassword(UUID id) {
        String password = Passwords.random();
        find(id).receivePassword(encode(password));
        events.publishEvent(new AccessEnded(id));
        return password;
    }

    /** Sets the person's own choice, after the rules for passwords; {@code field} is where a refusal is shown. */
    public void choosePassword(UUID id, String password, String field) {
        if (!Passwords.isLongEnough(password)) throw Refused.at(field, "refused.password.short", Passwords.SHORTEST);
        if (!Passwords.isShortEnough(password)) throw Refused.at(field, "refused.password.long", Passwords.MOST_BYTES);
        find(id).choosePassword(encode(password));
        events.publishEvent(new AccessEnded(id));
    }

    public void changePassword(Me me, PasswordForm form) {
        Account account = find(me.id());
        if (!passwords.matches(form.current(), account.passwordHash()))
            throw Refused.at("current", "refused.password.wrong");
        if (form.chosen().equals(form.current())) throw Refused.at("chosen", "refused.password.same");
        if (!form.chosen().equals(form.repeated())) throw Refused.at("repeated", "refused.password.differs");
        choosePassword(me.id(), form.chosen(), "chosen");
    }

    /** Where the person reads times from now on; without a choice, as the organisation does. */
    public void chooseZone(Me me, ZoneForm form) {
        String zone = form.zone();
        if (zone != null && !zones.names().contains(zone)) throw Refused.at("zone", "refused.zone.unknown");
        find(me.id()).readTimesIn(zone);
    }

    /** The name of a partner's person; empty for anybody else. */
    @Transactional(readOnly = true)
    public Optional<String> nameOfPartnerPerson(UUID id) {
        return accounts.findById(id).filter(Account::isPartner).map(Account::name);
    }

    private String encode(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private Account find(UUID id) {
        return accounts.findById(id).orElseThrow(NotFound::new);
    }

    private void mustBeFree(PersonForm form, UUID id) {
        if (accounts.isTaken(Account.normalized(form.email()), id))
            throw Refused.at("email", "refused.account.emailTaken");
    }

    private void mustLeaveAnAdministrator(Account account) {
        if (account.isActiveAdministrator() && accounts.countOtherActiveAdministrators(account.id()) == 0)
            throw new Refused("refused.account.lastAdministrator");
    }
}
