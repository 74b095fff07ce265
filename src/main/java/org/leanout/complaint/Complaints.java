package org.leanout.complaint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.partner.Voice;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the partners complain of, until it is closed. */
@Service
@Transactional
public class Complaints {

    private final ComplaintRepository complaints;
    private final PartnerPeople people;
    private final Voices voices;
    private final Once once;
    private final Today today;

    Complaints(ComplaintRepository complaints, PartnerPeople people, Voices voices, Once once, Today today) {
        this.complaints = complaints;
        this.people = people;
        this.voices = voices;
        this.once = once;
        this.today = today;
    }

    /** One of the partner's people complains, to whoever looks after them, or IT notes what it heard; sent twice, once. */
    public UUID raise(PartnerAccess access, ComplaintForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (complaints.existsById(new PartnerKey(access.partnerId(), id))) return id;
        ComplaintForm said =
                access.isPerson() ? form.to(people.owner(access.partnerId()).orElse(null)) : form;
        mustExist(access, said);
        return complaints.save(new Complaint(access, id, said, today)).id();
    }

    public void change(PartnerAccess access, UUID id, ComplaintForm form) {
        if (access.isIt()) mustExist(access, form);
        toChange(access, id).change(access, form, today.date());
    }

    private void mustExist(PartnerAccess access, ComplaintForm form) {
        List<UUID> contacts = access.isPerson() ? List.of() : form.contacts();
        people.mustExist(access.partnerId(), contacts, form.colleagues());
    }

    /** Somebody of IT sees to it from now on. */
    public void give(PartnerAccess access, UUID id, @Nullable UUID owner) {
        people.mustExist(access.partnerId(), List.of(), owner == null ? List.of() : List.of(owner));
        toChange(access, id).give(owner);
    }

    /** IT did something about it; sent twice, it is one step. */
    public void act(PartnerAccess access, UUID id, RemedyForm form) {
        held(access, id).act(Ids.orNext(form.id()), form, access.me(), today.date());
    }

    /** Whether it is settled: by one of the partner's people, or by IT on behalf of the contact named. */
    public void answer(PartnerAccess access, UUID id, ClosingForm form) {
        Complaint complaint = held(access, id);
        complaint.answer(Ids.orNext(form.id()), voices.of(access, form.contactId(), form.saidOn()), form);
    }

    /** Takes it further: one of the partner's people does, or IT for them, or IT by itself. */
    public void escalate(PartnerAccess access, UUID id, EscalationForm form) {
        Complaint complaint = held(access, id);
        complaint.escalate(Ids.orNext(form.id()), voice(access, form), form, access.me(), today.date());
    }

    private @Nullable Voice voice(PartnerAccess access, EscalationForm form) {
        boolean byIt = access.isIt() && form.contactId() == null;
        return byIt ? null : voices.of(access, form.contactId(), form.saidOn());
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        toChange(access, id).remove(access, today);
    }

    /** Lets a second sending wait for the first. */
    private Complaint held(PartnerAccess access, UUID id) {
        once.hold(id);
        return toChange(access, id);
    }

    private Complaint toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return complaints.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
