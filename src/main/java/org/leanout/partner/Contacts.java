package org.leanout.partner;

import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the partners. */
@Service
@Transactional
public class Contacts {

    private final ContactRepository contacts;
    private final PartnerRepository partners;
    private final Once once;
    private final Today today;

    Contacts(ContactRepository contacts, PartnerRepository partners, Once once, Today today) {
        this.contacts = contacts;
        this.partners = partners;
        this.once = once;
        this.today = today;
    }

    public UUID add(PartnerAccess access, ContactForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (!contacts.existsById(new PartnerKey(access.partnerId(), id)))
            contacts.save(new Contact(access.partnerId(), id, form));
        return id;
    }

    public void change(PartnerAccess access, UUID id, ContactForm form) {
        access.mustNotBeArchived();
        find(access, id).change(form);
    }

    /** The person no longer works for the partner: stays on the record, and sees the partner no more. */
    public void leave(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        boolean sponsor =
                partners.findById(access.partnerId()).orElseThrow(NotFound::new).isSponsoredBy(id);
        if (sponsor) throw new Refused("refused.contact.sponsor");
        find(access, id).leave(today.date());
    }

    public void comeBack(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        find(access, id).comeBack();
    }

    /** Throws {@link NotFound} if it is nobody of the partner. */
    @Transactional(readOnly = true)
    public String nameOf(PartnerAccess access, UUID id) {
        return find(access, id).name();
    }

    /** Lets the person of an account see the partner as this contact; {@code email} is where a refusal is shown. */
    public void signInWith(PartnerAccess access, UUID id, UUID accountId) {
        access.mustNotBeArchived();
        boolean other = contacts.findByPartnerIdAndAccountId(access.partnerId(), accountId)
                .filter(known -> !known.id().equals(id))
                .isPresent();
        if (other) throw Refused.at("email", "refused.contact.otherAccount");
        find(access, id).invite(accountId);
    }

    /** Refuses a person who has left: nobody is named, or speaks, for a partner they no longer work for. */
    public void mustBeHere(PartnerAccess access, UUID id) {
        find(access, id).mustNotHaveLeft();
    }

    private Contact find(PartnerAccess access, UUID id) {
        return contacts.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
