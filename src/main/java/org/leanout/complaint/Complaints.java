package org.leanout.complaint;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Confirmations;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Recall;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.partner.Voice;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the partners complain of, until it is closed. */
@Service
@Transactional
public class Complaints {

    private final ComplaintRepository complaints;
    private final PartnerPeople people;
    private final Voices voices;
    private final Confirmations confirmations;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    Complaints(
            ComplaintRepository complaints,
            PartnerPeople people,
            Voices voices,
            Confirmations confirmations,
            Once once,
            Today today,
            ApplicationEventPublisher events) {
        this.complaints = complaints;
        this.people = people;
        this.voices = voices;
        this.confirmations = confirmations;
        this.once = once;
        this.today = today;
        this.events = events;
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
        Complaint complaint = complaints.save(new Complaint(access, id, said, today));
        tellIt(access, complaint, null, said.words());
        return id;
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
        Complaint complaint = toChange(access, id);
        complaint.give(owner);
        events.publishEvent(complaint.notice(NoticeKind.COMPLAINT, access, To.account(owner)));
    }

    /** IT did something about it; sent twice, it is one step. */
    public void act(PartnerAccess access, UUID id, RemedyForm form) {
        Complaint complaint = held(access, id);
        if (!complaint.act(Ids.orNext(form.id()), form, access.me(), today.date())) return;
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.COMPLAINT));
        events.publishEvent(complaint
                .notice(NoticeKind.COMPLAINT_ANSWERED, access, complaint.whoeverComplained())
                .saying(form.text()));
    }

    /** Whether it is settled: by one of the partner's people, or by IT on behalf of the contact named. */
    public void answer(PartnerAccess access, UUID id, ClosingForm form) {
        Complaint complaint = held(access, id);
        Voice voice = voices.of(access, form.contactId(), form.saidOn());
        boolean waited = complaint.isAsked();
        if (!complaint.answer(Ids.orNext(form.id()), voice, form)) return;
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.COMPLAINT, NoticeKind.COMPLAINT_ANSWERED));
        confirmations.follow(access, complaint, waited);
        if (form.answer() == ClosingAnswer.NOT_YET) tellIt(access, complaint, StepKind.NOT_YET, form.words());
        else
            events.publishEvent(complaint
                    .notice(NoticeKind.COMPLAINT_CLOSED, access, complaint.whoeverSeesToIt())
                    .saying(form.words()));
    }

    /** It waits for whoever of IT sees to it. */
    private void tellIt(PartnerAccess access, Complaint complaint, @Nullable StepKind how, @Nullable String words) {
        events.publishEvent(complaint
                .notice(NoticeKind.COMPLAINT, access, complaint.whoeverSeesToIt())
                .as(how)
                .saying(words));
    }

    /** Takes it further: one of the partner's people does, or IT for them, or IT by itself. */
    public void escalate(PartnerAccess access, UUID id, EscalationForm form) {
        Complaint complaint = held(access, id);
        if (complaint.escalate(Ids.orNext(form.id()), voice(access, form), form, access.me(), today.date()))
            tellIt(access, complaint, StepKind.ESCALATED, form.because());
    }

    private @Nullable Voice voice(PartnerAccess access, EscalationForm form) {
        boolean byIt = access.isIt() && form.contactId() == null;
        return byIt ? null : voices.of(access, form.contactId(), form.saidOn());
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustBeSettled(id);
        toChange(access, id).remove(access, today);
        events.publishEvent(new Recall(access.partnerId(), id));
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
