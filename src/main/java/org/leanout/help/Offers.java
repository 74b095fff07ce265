package org.leanout.help;

import java.util.UUID;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.Contacts;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    Offers(OfferRepository offers, Contacts contacts, Once once, Today today, ApplicationEventPublisher events) {
        this.offers = offers;
        this.contacts = contacts;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** Adds a draft, or an offer that the partner sees at once; sent twice, adds one. */
    public UUID add(PartnerAccess access, OfferForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (offers.existsById(new PartnerKey(access.partnerId(), id))) return id;
        if (form.contactId() != null) contacts.mustBeHere(access, form.contactId());
        Offer offer = offers.save(new Offer(access.partnerId(), id, form, access.me(), today));
        if (form.isOffered()) tellWhomItIsFor(access, offer);
        return id;
    }

    public void change(PartnerAccess access, UUID id, OfferForm form) {
        Offer offer = find(access, id);
        if (!offer.isFor(form.contactId())) contacts.mustBeHere(access, form.contactId());
        offer.change(form, today.date());
    }

    public void offer(PartnerAccess access, UUID id) {
        Offer offer = find(access, id);
        offer.offer(today.date());
        tellWhomItIsFor(access, offer);
    }

    private void tellWhomItIsFor(PartnerAccess access, Offer offer) {
        events.publishEvent(offer.notice(NoticeKind.OFFER_MADE, access, offer.whomItIsFor()));
    }

    /** One of the partner's people answers, or the BRM enters what one of them said; sent twice, IT hears once. */
    public void answer(PartnerAccess access, UUID id, AnswerForm form) {
        Offer offer = held(access, id);
        if (access.isIt() && form.contactId() != null) contacts.mustBeHere(access, form.contactId());
        if (!offer.answer(access, form, today.date())) return;
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.OFFER_MADE));
        events.publishEvent(offer.notice(NoticeKind.HELP_ANSWERED, access, To.caretakers())
                .as(form.accepted() ? OfferState.ACCEPTED : OfferState.DECLINED)
                .saying(form.words()));
    }

    public void withdraw(PartnerAccess access, UUID id) {
        find(access, id).withdraw();
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.OFFER_MADE));
    }

    public void deliver(PartnerAccess access, UUID id, DeliveryForm form) {
        find(access, id).deliver(form, today.date());
    }

    /** Sent twice, IT hears once. */
    public void thank(PartnerAccess access, UUID id, ThanksForm form) {
        Offer offer = held(access, id);
        if (!offer.thank(access, form, today.date())) return;
        events.publishEvent(
                offer.notice(NoticeKind.THANKS, access, To.caretakers()).saying(form.thanks()));
    }

    /** Lets a second sending wait for the first. */
    private Offer held(PartnerAccess access, UUID id) {
        once.hold(id);
        return find(access, id);
    }

    private Offer find(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return offers.findById(new PartnerKey(access.partnerId(), id))
                .filter(offer -> offer.isVisibleTo(access))
                .orElseThrow(NotFound::new);
    }
}
