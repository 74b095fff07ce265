package org.leanout.rating;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gap workshops, each after a round that has ended. */
@Service
@Transactional
public class Workshops {

    private final WorkshopRepository workshops;
    private final RoundQueries rounds;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Today today;

    Workshops(
            WorkshopRepository workshops,
            RoundQueries rounds,
            ApplicationEventPublisher events,
            Once once,
            Today today) {
        this.workshops = workshops;
        this.rounds = rounds;
        this.events = events;
        this.once = once;
        this.today = today;
    }

    /** Notes one; sent twice, notes it once. */
    public UUID hold(PartnerAccess access, UUID round, WorkshopForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (workshops.existsById(new PartnerKey(access.partnerId(), id))) return id;
        var after = rounds.find(access, round).orElseThrow(NotFound::new);
        if (!after.ended()) throw new Refused("refused.workshop.early");
        Workshop held = workshops.save(new Workshop(access, id, after, form, today));
        events.publishEvent(held.told(access));
        return id;
    }

    public void change(PartnerAccess access, UUID round, UUID id, WorkshopForm form) {
        access.mustNotBeArchived();
        var after = rounds.find(access, round).orElseThrow(NotFound::new);
        find(access, round, id).change(form, after.endedOn(), today.date());
    }

    public void agree(PartnerAccess access, UUID round, UUID id, @Nullable Integer seen) {
        access.mustNotBeArchived();
        Workshop held = find(access, round, id);
        held.agree(access, seen, today.date());
        events.publishEvent(held.done());
    }

    private Workshop find(PartnerAccess access, UUID round, UUID id) {
        return workshops
                .findById(new PartnerKey(access.partnerId(), id))
                .filter(workshop -> workshop.isOf(round))
                .orElseThrow(NotFound::new);
    }
}
