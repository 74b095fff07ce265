package org.leanout.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Confirmations;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Recall;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
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

/** What IT meant for the partners, good and bad, and how it answers for harm. */
@Service
@Transactional
public class Impacts {

    private final ImpactRepository impacts;
    private final Voices voices;
    private final Confirmations confirmations;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    Impacts(
            ImpactRepository impacts,
            Voices voices,
            Confirmations confirmations,
            Once once,
            Today today,
            ApplicationEventPublisher events) {
        this.impacts = impacts;
        this.voices = voices;
        this.confirmations = confirmations;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** One of the partner's people reports it, or IT notes what it noticed, or heard; sent twice, it is one. */
    public UUID report(PartnerAccess access, ImpactForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (impacts.existsById(new PartnerKey(access.partnerId(), id))) return id;
        Impact impact = impacts.save(new Impact(access, id, form, reporter(access, form), today));
        tellOfHarm(access, impact, null, null);
        confirmations.follow(access, impact, false);
        return id;
    }

    private @Nullable Voice reporter(PartnerAccess access, ImpactForm form) {
        boolean byIt = access.isIt() && form.contactId() == null;
        return byIt ? null : voices.of(access, form.contactId(), form.saidOn());
    }

    public void change(PartnerAccess access, UUID id, ImpactForm form) {
        confirmations.follow(access, toChange(access, id), impact -> impact.change(access, form, today.date()));
    }

    /** Whether it is so: by one of the partner's people, or by IT on behalf of the contact named. */
    public void answer(PartnerAccess access, UUID id, ImpactAnswerForm form) {
        Impact impact = held(access, id);
        boolean known = impact.isHarm();
        Voice voice = voices.of(access, form.contactId(), form.saidOn());
        confirmations.follow(access, impact, it -> it.answer(voice, form));
        if (!known) tellOfHarm(access, impact, null, null);
    }

    /** IT answers for harm; sent twice, it is one reply. */
    public UUID reply(PartnerAccess access, UUID id, ReplyForm form) {
        UUID reply = Ids.orNext(form.id());
        Impact impact = held(access, id);
        boolean waited = impact.isAsked();
        if (!impact.reply(reply, form, access, today.date())) return reply;
        confirmations.follow(access, impact, waited);
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.HARM_REPORTED));
        events.publishEvent(impact.notice(NoticeKind.HARM_ANSWERED, access, impact.whoeverReported())
                .saying(form.text()));
        return reply;
    }

    /** Whether the reply is a good answer: by one of the partner's people, or by IT on behalf of the contact named. */
    public void answerReply(PartnerAccess access, UUID id, UUID reply, ReplyAnswerForm form) {
        Impact impact = held(access, id);
        if (!impact.answerReply(reply, voices.of(access, form.contactId(), form.saidOn()), form)) return;
        events.publishEvent(Settled.of(access.partnerId(), id, NoticeKind.HARM_ANSWERED));
        if (form.answer() == ReplyAnswer.NOT_YET) tellOfHarm(access, impact, ReplyAnswer.NOT_YET, form.words());
    }

    /** Harm wants a reply of whoever looks after the partner. */
    private void tellOfHarm(PartnerAccess access, Impact impact, @Nullable ReplyAnswer how, @Nullable String words) {
        if (!impact.isHarm()) return;
        events.publishEvent(impact.notice(NoticeKind.HARM_REPORTED, access, To.caretakers())
                .as(how)
                .saying(words));
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustBeSettled(id);
        toChange(access, id).remove(access, today);
        events.publishEvent(new Recall(access.partnerId(), id));
    }

    /** Lets a second sending wait for the first. */
    private Impact held(PartnerAccess access, UUID id) {
        once.hold(id);
        return toChange(access, id);
    }

    private Impact toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return impacts.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
