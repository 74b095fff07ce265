package org.leanout.help;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.Contacts;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
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

    Requests(RequestRepository requests, Contacts contacts, Once once, Today today) {
        this.requests = requests;
        this.contacts = contacts;
        this.once = once;
        this.today = today;
    }

    /** One of the partner's people asks, or the BRM notes what one of them asked; sent twice, it is one request. */
    public UUID add(PartnerAccess access, RequestForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (requests.existsById(new PartnerKey(access.partnerId(), id))) return id;
        if (access.isIt() && form.contactId() != null) contacts.mustBeHere(access, form.contactId());
        return requests.save(new Request(access, id, form, today)).id();
    }

    public void change(PartnerAccess access, UUID id, RequestForm form) {
        Request request = find(access, id);
        if (!request.isBy(form.contactId())) contacts.mustBeHere(access, form.contactId());
        request.change(access, form, today.date());
    }

    public void start(PartnerAccess access, UUID id) {
        find(access, id).start(today.date());
    }

    public void complete(PartnerAccess access, UUID id) {
        find(access, id).complete(today.date());
    }

    public void refuse(PartnerAccess access, UUID id, @Nullable String reason) {
        find(access, id).refuse(reason, today.date());
    }

    public void remove(PartnerAccess access, UUID id, @Nullable String reason) {
        find(access, id).remove(access.me(), reason, today.date());
    }

    private Request find(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return requests.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
