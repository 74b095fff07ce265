package org.leanout.objective;

import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What ties IT's activities to the partners' objectives. */
@Service
@Transactional
public class Ties {

    private final TieRepository ties;
    private final Objectives objectives;
    private final Activities activities;
    private final Once once;

    Ties(TieRepository ties, Objectives objectives, Activities activities, Once once) {
        this.ties = ties;
        this.objectives = objectives;
        this.activities = activities;
        this.once = once;
    }

    /** Ties an activity to an objective; sent twice, ties it once. */
    public void tie(PartnerAccess access, UUID objectiveId, TieForm form) {
        UUID id = Ids.orNext(form.newId());
        once.hold(objectiveId);
        if (ties.existsById(new PartnerKey(access.partnerId(), id))) return;
        objectives.toChange(access, objectiveId).mustBeWanted();
        activities.mustExist(form.activityId());
        if (ties.existsByPartnerIdAndObjectiveIdAndActivityId(access.partnerId(), objectiveId, form.activityId()))
            throw Refused.at("activityId", "refused.tie.already");
        ties.save(new Tie(access.partnerId(), id, objectiveId, form));
    }

    public void untie(PartnerAccess access, UUID objectiveId, UUID id) {
        access.mustNotBeArchived();
        Tie tie = ties.findById(new PartnerKey(access.partnerId(), id))
                .filter(found -> found.isOf(objectiveId))
                .orElseThrow(NotFound::new);
        ties.delete(tie);
    }
}
