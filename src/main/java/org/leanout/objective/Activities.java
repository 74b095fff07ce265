package org.leanout.objective;

import java.util.UUID;
import org.leanout.audit.PartnerChanged;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What IT does: projects, services, changes. */
@Service
@Transactional
public class Activities {

    private final ActivityRepository activities;
    private final TieRepository ties;
    private final Once once;
    private final ApplicationEventPublisher events;

    Activities(ActivityRepository activities, TieRepository ties, Once once, ApplicationEventPublisher events) {
        this.activities = activities;
        this.ties = ties;
        this.once = once;
        this.events = events;
    }

    public UUID add(ActivityForm form) {
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (!activities.existsById(id)) activities.save(new Activity(id, form));
        return id;
    }

    /** An activity belongs to no partner, but its days count for each one with an objective that it is tied to. */
    public void change(UUID id, ActivityForm form) {
        activities.findById(id).orElseThrow(NotFound::new).change(form);
        ties.partnersOf(id).forEach(partner -> events.publishEvent(new PartnerChanged(partner)));
    }

    void mustExist(UUID id) {
        if (!activities.existsById(id)) throw new NotFound();
    }
}
