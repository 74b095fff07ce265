package org.leanout.learning;

import java.util.Optional;
import java.util.UUID;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What IT learned from interactions, and what it ended in; a learning has the id of its interaction. */
@Service
@Transactional
public class Learnings {

    private final DecisionRepository decisions;
    private final LearningQueries queries;
    private final Once once;
    private final Today today;

    Learnings(DecisionRepository decisions, LearningQueries queries, Once once, Today today) {
        this.decisions = decisions;
        this.queries = queries;
        this.once = once;
        this.today = today;
    }

    /** Says what it ends in, or says it better. */
    public void decide(PartnerAccess access, UUID learning, DecisionForm form) {
        access.mustNotBeArchived();
        once.hold(learning);
        Optional<Decision> known = find(access, learning);
        if (known.isPresent()) known.get().change(access, form, today.date());
        else {
            queries.find(access, learning).orElseThrow(NotFound::new);
            decisions.save(new Decision(access, Ids.next(), learning, form, today.date()));
        }
    }

    /** The immediate action was done. */
    public void done(PartnerAccess access, UUID learning) {
        access.mustNotBeArchived();
        find(access, learning).orElseThrow(NotFound::new).done(today.date());
    }

    private Optional<Decision> find(PartnerAccess access, UUID learning) {
        return decisions.findByPartnerIdAndInteractionId(access.partnerId(), learning);
    }
}
