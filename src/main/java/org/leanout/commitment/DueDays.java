package org.leanout.commitment;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Other due days for promises: proposed by one side, and agreed on by both before the old day passes. */
@Service
@Transactional
public class DueDays {

    private final DueDayRepository days;
    private final CommitmentRepository commitments;
    private final Voices voices;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    DueDays(
            DueDayRepository days,
            CommitmentRepository commitments,
            Voices voices,
            Once once,
            Today today,
            ApplicationEventPublisher events) {
        this.days = days;
        this.commitments = commitments;
        this.voices = voices;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** One side proposes another day for a promise of either; sent twice, proposes it once. The other side hears of it. */
    public UUID propose(PartnerAccess access, UUID promise, DueDayForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(promise);
        if (days.existsById(new PartnerKey(access.partnerId(), id))) return id;
        Commitment commitment = find(access, promise);
        commitment.mustBeMovableTo(form.dueOn(), today.date());
        for (DueDay known : days.findByPartnerIdAndCommitmentId(access.partnerId(), promise))
            known.mustAllow(access, form.dueOn());
        days.save(new DueDay(access, id, promise, form.dueOn(), today.date()));
        To others = access.isPerson() ? To.caretakers().and(To.account(commitment.accountId())) : theirs(commitment);
        tell(access, NoticeKind.DUE_DAY_PROPOSED, commitment, null, others);
        return id;
    }

    /** The other side agrees, and the promise has its new day; or declines; or whoever proposed it takes it back. */
    public void answer(PartnerAccess access, UUID promise, DueDayAnswerForm form) {
        Commitment commitment = toAnswer(access, promise);
        if (form.answer() == DueDayAnswer.DECLINED) commitment.mustBeOpen();
        DueDay day = find(access, promise, form.id());
        if (!day.answer(access, form.answer(), form.version(), today.date())) return;
        if (form.answer() == DueDayAnswer.AGREED) move(access, commitment, day);
        noLongerWaits(access, promise);
        if (form.answer() != DueDayAnswer.WITHDRAWN)
            tell(access, NoticeKind.DUE_DAY_ANSWERED, commitment, form.answer(), To.account(day.askedBy()));
    }

    /** Somebody of the partner agreed in a talk; theirs hears that this was noted, and can say that it is not right. */
    public void consent(PartnerAccess access, UUID promise, DueDayConsentForm form) {
        Commitment commitment = toAnswer(access, promise);
        if (form.id() == null) throw new NotFound();
        DueDay day = find(access, promise, form.id());
        var voice = voices.of(access, form.contactId(), form.saidOn());
        if (!day.agreeOnBehalf(voice, form.version())) return;
        move(access, commitment, day);
        noLongerWaits(access, promise);
        To theirs = theirs(commitment).and(To.contacts(Set.of(voice.contactId())));
        tell(access, NoticeKind.PROMISE_MOVED, commitment, null, theirs);
    }

    /** Nobody has to be reminded of the old day any more. */
    private void move(PartnerAccess access, Commitment commitment, DueDay day) {
        commitment.move(day.dueOn(), today.date());
        events.publishEvent(Settled.of(access.partnerId(), commitment.id(), NoticeKind.PROMISE_DUE));
    }

    private void noLongerWaits(PartnerAccess access, UUID promise) {
        events.publishEvent(Settled.of(access.partnerId(), promise, NoticeKind.DUE_DAY_PROPOSED));
    }

    private void tell(PartnerAccess access, NoticeKind kind, Commitment it, @Nullable DueDayAnswer how, To whom) {
        events.publishEvent(Notice.of(kind, access, it.id(), "/promises/" + it.id(), it.what(), whom)
                .as(how));
    }

    /** Whoever of the partner it is between; all of them if nobody is named. */
    private static To theirs(Commitment commitment) {
        return commitment
                .contactId()
                .map(contact -> To.contacts(Set.of(contact)))
                .orElseGet(To::people);
    }

    private Commitment toAnswer(PartnerAccess access, UUID promise) {
        access.mustNotBeArchived();
        once.hold(promise);
        return find(access, promise);
    }

    private Commitment find(PartnerAccess access, UUID promise) {
        return commitments.findById(new PartnerKey(access.partnerId(), promise)).orElseThrow(NotFound::new);
    }

    private DueDay find(PartnerAccess access, UUID promise, UUID day) {
        return days.findByPartnerIdAndIdAndCommitmentId(access.partnerId(), day, promise)
                .orElseThrow(NotFound::new);
    }
}
