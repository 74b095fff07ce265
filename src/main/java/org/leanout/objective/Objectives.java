package org.leanout.objective;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the partners want to achieve. */
@Service
@Transactional
public class Objectives {

    private final ObjectiveRepository objectives;
    private final Voices voices;
    private final Once once;
    private final Today today;
    private final ApplicationEventPublisher events;

    Objectives(
            ObjectiveRepository objectives, Voices voices, Once once, Today today, ApplicationEventPublisher events) {
        this.objectives = objectives;
        this.voices = voices;
        this.once = once;
        this.today = today;
        this.events = events;
    }

    /** Notes what IT believes, or what one of the partner's people says, which confirms it at once; sent twice, once. */
    public UUID add(PartnerAccess access, ObjectiveForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (objectives.findById(new PartnerKey(access.partnerId(), id)).isPresent()) return id;
        Objective objective = new Objective(access, id, form, today);
        if (access.isPerson()) objective.comesFrom(voices.of(access, null, null));
        return objectives.save(objective).id();
    }

    public void change(PartnerAccess access, UUID id, ObjectiveForm form) {
        toChange(access, id).change(form);
    }

    /** Asks the partner whether it is still right. */
    public void ask(PartnerAccess access, UUID id) {
        Objective objective = toChange(access, id);
        objective.ask(today.date());
        events.publishEvent(objective
                .notice(NoticeKind.OBJECTIVE_TO_CONFIRM, access, To.people())
                .as(objective.isConfirmed() ? ObjectiveState.CONFIRMED : ObjectiveState.ASSUMED));
    }

    /** Confirms or corrects it: by one of the partner's people, or by IT on behalf of the contact named. */
    public void confirm(PartnerAccess access, UUID id, ConfirmationForm form) {
        Objective objective = held(access, id);
        if (objective.confirm(voices.of(access, form.contactId(), form.saidOn()), form))
            tellOfAnswer(access, objective, null);
    }

    /** It is wanted no more; IT says why, and who of the partner said so unless it was IT's belief only. */
    public void retire(PartnerAccess access, UUID id, RetirementForm form) {
        Objective objective = held(access, id);
        if (access.isIt() && form.why() == null) throw Refused.at("why", "refused.objective.noReason");
        boolean belief = access.isIt() && form.contactId() == null;
        Voice voice = belief ? null : voices.of(access, form.contactId(), form.saidOn());
        if (objective.retire(voice, form, today.date())) tellOfAnswer(access, objective, ObjectiveState.RETIRED);
    }

    private void tellOfAnswer(PartnerAccess access, Objective objective, @Nullable ObjectiveState how) {
        events.publishEvent(Settled.of(access.partnerId(), objective.id(), NoticeKind.OBJECTIVE_TO_CONFIRM));
        events.publishEvent(objective
                .notice(NoticeKind.OBJECTIVE_ANSWERED, access, To.caretakers())
                .as(how));
    }

    /** Lets a second sending wait for the first. */
    private Objective held(PartnerAccess access, UUID id) {
        once.hold(id);
        return toChange(access, id);
    }

    Objective toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return objectives.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
