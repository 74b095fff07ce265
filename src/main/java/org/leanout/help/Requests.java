package org.leanout.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** What the partners ask IT for: projects, changes and help, never a ticket for the service desk. */
@Service
@Transactional
public class Requests {

    private final RequestRepository requests;
    private final Contacts contacts;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    Requests(RequestRepository requests, Contacts contacts, Once once, Today today, ApplicationEventPublisher events) {
        this.requests = requests;
        this.contacts = contacts;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** One of the partner's people asks, or the BRM notes what one of them asked; sent twice, it is one request. */
    public UUID add(PartnerAccess access, RequestForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (requests.existsById(new PartnerKey(access.partnerId(), id))) return id;
        if (access.isIt() && form.contactId() != null) contacts.mustBeHere(access, form.contactId());
        Request request = requests.save(new Request(access, id, form, today));
        events.publishEvent(
                request.notice(NoticeKind.REQUEST, access, To.caretakers()).saying(form.what()));
        return id;
    }

    public void change(PartnerAccess access, UUID id, RequestForm form) {
        Request request = find(access, id);
        if (!request.isBy(form.contactId())) contacts.mustBeHere(access, form.contactId());
        request.change(access, form, today.date());
    }

    public void start(PartnerAccess access, UUID id) {
        Request request = find(access, id);
        request.start(today.date());
        answer(access, request, RequestState.IN_WORK, null);
    }

    public void complete(PartnerAccess access, UUID id) {
        Request request = find(access, id);
        request.complete(today.date());
        answer(access, request, RequestState.DONE, null);
    }

    public void refuse(PartnerAccess access, UUID id, @Nullable String reason) {
        Request request = find(access, id);
        request.refuse(reason, today.date());
        answer(access, request, RequestState.DECLINED, reason);
    }

    /** Whoever asked hears how it goes on, and nobody waits for IT to begin. */
    private void answer(PartnerAccess access, Request request, RequestState how, @Nullable String words) {
        events.publishEvent(Settled.of(access.partnerId(), request.id(), NoticeKind.REQUEST));
        events.publishEvent(request.notice(NoticeKind.HELP_ANSWERED, access, request.whoeverAsked())
                .as(how)
                .saying(words));
    }

    public void remove(PartnerAccess access, UUID id, @Nullable String reason) {
        access.mustBeSettled(id);
        find(access, id).remove(access.me(), reason, today.date());
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.REQUEST));
    }

    private Request find(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return requests.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
