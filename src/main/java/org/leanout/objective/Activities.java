package org.leanout.objective;

import java.util.UUID;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What IT does: projects, services, changes. */
@Service
@Transactional
public class Activities {

    private final ActivityRepository activities;
    private final Once once;

    Activities(ActivityRepository activities, Once once) {
        this.activities = activities;
        this.once = once;
    }

    public UUID add(ActivityForm form) {
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (!activities.existsById(id)) activities.save(new Activity(id, form));
        return id;
    }

    public void change(UUID id, ActivityForm form) {
        activities.findById(id).orElseThrow(NotFound::new).change(form);
    }

    void mustExist(UUID id) {
        if (!activities.existsById(id)) throw new NotFound();
    }
}
