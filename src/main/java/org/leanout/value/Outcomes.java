package org.leanout.value;

import java.util.UUID;
import org.leanout.notification.Confirmations;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was realised, and what the partners say of it. */
@Service
@Transactional
public class Outcomes {

    private final OutcomeRepository outcomes;
    private final PlanLineQueries lines;
    private final Voices voices;
    private final Confirmations confirmations;
    private final Once once;
    private final Today today;

    Outcomes(
            OutcomeRepository outcomes,
            PlanLineQueries lines,
            Voices voices,
            Confirmations confirmations,
            Once once,
            Today today) {
        this.outcomes = outcomes;
        this.lines = lines;
        this.voices = voices;
        this.confirmations = confirmations;
        this.once = once;
        this.today = today;
    }

    /** Records an outcome, which one of the partner's people confirms by doing so; sent twice, records it once. */
    public UUID record(PartnerAccess access, OutcomeForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (outcomes.existsById(new PartnerKey(access.partnerId(), id))) return id;
        lines.mustBeShared(access.partnerId(), form.lines());
        Outcome outcome = new Outcome(access.partnerId(), id, form, access.me(), today);
        if (access.isPerson()) outcome.comesFrom(voices.of(access, null, null));
        confirmations.follow(access, outcome, false);
        return outcomes.save(outcome).id();
    }

    public void change(PartnerAccess access, UUID id, OutcomeForm form) {
        lines.mustBeShared(access.partnerId(), form.lines());
        confirmations.follow(access, toChange(access, id), outcome -> outcome.change(form, today.date()));
    }

    /** Whether it is so: by one of the partner's people, or by IT on behalf of the contact named. */
    public void answer(PartnerAccess access, UUID id, AnswerForm form) {
        once.hold(id);
        confirmations.follow(
                access,
                toChange(access, id),
                outcome -> outcome.answer(voices.of(access, form.contactId(), form.saidOn()), form));
    }

    private Outcome toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return outcomes.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
