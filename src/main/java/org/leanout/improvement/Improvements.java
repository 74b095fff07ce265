package org.leanout.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Confirmations;
import org.leanout.notification.Recall;
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

/** What IT makes better in the partners' work, and what the partners say of it. */
@Service
@Transactional
public class Improvements {

    private final ImprovementRepository improvements;
    private final Voices voices;
    private final Confirmations confirmations;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Today today;

    Improvements(
            ImprovementRepository improvements,
            Voices voices,
            Confirmations confirmations,
            ApplicationEventPublisher events,
            Once once,
            Today today) {
        this.improvements = improvements;
        this.voices = voices;
        this.confirmations = confirmations;
        this.events = events;
        this.once = once;
        this.today = today;
    }

    /** Plans an improvement; sent twice, plans it once. */
    public UUID add(PartnerAccess access, ImprovementForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (improvements.existsById(new PartnerKey(access.partnerId(), id))) return id;
        return improvements
                .save(new Improvement(access.partnerId(), id, form, access.me(), today))
                .id();
    }

    public void change(PartnerAccess access, UUID id, ImprovementForm form) {
        confirmations.follow(access, toChange(access, id), improvement -> improvement.change(form));
    }

    public void start(PartnerAccess access, UUID id) {
        confirmations.follow(access, toChange(access, id), improvement -> improvement.start(today.date()));
    }

    /** Closes it with its impact, or corrects what was said of that. */
    public void close(PartnerAccess access, UUID id, ClosingForm form) {
        once.hold(id);
        confirmations.follow(
                access, toChange(access, id), improvement -> improvement.close(form, access.me(), today.date()));
    }

    public void drop(PartnerAccess access, UUID id, @Nullable String because) {
        toChange(access, id).drop(because, today.date());
    }

    /** Whether its impact is so: by one of the partner's people, or by IT on behalf of the contact named. */
    public void answer(PartnerAccess access, UUID id, ImpactAnswerForm form) {
        once.hold(id);
        confirmations.follow(
                access,
                toChange(access, id),
                improvement -> improvement.answer(voices.of(access, form.contactId(), form.saidOn()), form));
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustBeSettled(id);
        toChange(access, id).remove(today);
        events.publishEvent(new Recall(access.partnerId(), id));
    }

    private Improvement toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return improvements.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
