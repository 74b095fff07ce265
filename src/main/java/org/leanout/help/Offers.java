package org.leanout.help;

import java.util.UUID;
import org.leanout.partner.Contacts;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The help that IT offers the partners before they ask. */
@Service
@Transactional
public class Offers {

    private final OfferRepository offers;
    private final Contacts contacts;
    private final Once once;
    private final Today today;

    Offers(OfferRepository offers, Contacts contacts, Once once, Today today) {
        this.offers = offers;
        this.contacts = contacts;
        this.once = once;
        this.today = today;
    }

    /** Adds a draft, or an offer that the partner sees at once; sent twice, adds one. */
    public UUID add(PartnerAccess access, OfferForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (offers.existsById(new PartnerKey(access.partnerId(), id))) return id;
        if (form.contactId() != null) contacts.mustBeHere(access, form.contactId());
        return offers.save(new Offer(access.partnerId(), id, form, access.me(), today))
                .id();
    }

    public void change(PartnerAccess access, UUID id, OfferForm form) {
        Offer offer = find(access, id);
        if (!offer.isFor(form.contactId())) contacts.mustBeHere(access, form.contactId());
        offer.change(form, today.date());
    }

    public void offer(PartnerAccess access, UUID id) {
        find(access, id).offer(today.date());
    }

    /** One of the partner's people answers, or the BRM enters what one of them said. */
    public void answer(PartnerAccess access, UUID id, AnswerForm form) {
        Offer offer = find(access, id);
        if (access.isIt() && form.contactId() != null) contacts.mustBeHere(access, form.contactId());
        offer.answer(access, form, today.date());
    }

    public void withdraw(PartnerAccess access, UUID id) {
        find(access, id).withdraw();
    }

    public void deliver(PartnerAccess access, UUID id, DeliveryForm form) {
        find(access, id).deliver(form, today.date());
    }

    public void thank(PartnerAccess access, UUID id, ThanksForm form) {
        find(access, id).thank(access, form, today.date());
    }

    private Offer find(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return offers.findById(new PartnerKey(access.partnerId(), id))
                .filter(offer -> offer.isVisibleTo(access))
                .orElseThrow(NotFound::new);
    }
}
