package org.leanout.partner;

import java.util.Set;
import java.util.UUID;
import org.leanout.account.Accounts;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which partners a partner's person belongs to: those where one of the contacts signs in with the person's account. */
@Service
@Transactional
public class Memberships {

    private final ContactRepository contacts;
    private final PartnerRepository partners;
    private final Accounts accounts;
    private final Once once;

    Memberships(ContactRepository contacts, PartnerRepository partners, Accounts accounts, Once once) {
        this.contacts = contacts;
        this.partners = partners;
        this.accounts = accounts;
        this.once = once;
    }

    /** Makes the person a member: as the contact of that name who does not sign in yet, or as a new one. */
    public void begin(UUID accountId, MembershipForm form) {
        once.hold(accountId); // while somebody changes the person's role
        String name = accounts.nameOfPartnerPerson(accountId)
                .orElseThrow(() -> Refused.at("partnerId", "refused.membership.notPartner"));
        UUID partnerId = form.partnerId();
        partners.findById(partnerId).orElseThrow(NotFound::new).mustNotBeArchived();
        if (contacts.findByPartnerIdAndAccountId(partnerId, accountId).isPresent())
            throw Refused.at("partnerId", "refused.membership.already");
        contact(partnerId, name).signInWith(accountId);
    }

    /** Begins a membership unless there is one, and if the partner is not archived; answers whether there is one now. */
    public boolean admit(UUID accountId, UUID partnerId) {
        if (contacts.findByPartnerIdAndAccountId(partnerId, accountId).isPresent()) return true;
        if (partners.findById(partnerId).orElseThrow(NotFound::new).isArchived()) return false;
        begin(accountId, new MembershipForm(partnerId));
        return true;
    }

    /** Ends a membership if there is one, before anybody asks in SQL whether there is. */
    public void release(UUID accountId, UUID partnerId) {
        contacts.findByPartnerIdAndAccountId(partnerId, accountId).ifPresent(Contact::signInNoMore);
        contacts.flush();
    }

    /** The partners that these slugs name. */
    @Transactional(readOnly = true)
    public Set<UUID> named(Set<String> slugs) {
        return slugs.isEmpty() ? Set.of() : partners.findIdsBySlugs(slugs);
    }

    private Contact contact(UUID partnerId, String name) {
        return contacts.findFreeByName(partnerId, name)
                .orElseGet(() -> contacts.save(new Contact(partnerId, Ids.next(), ContactForm.named(name))));
    }

    public void end(UUID accountId, UUID partnerId) {
        contacts.findByPartnerIdAndAccountId(partnerId, accountId)
                .orElseThrow(NotFound::new)
                .signInNoMore();
    }
}
