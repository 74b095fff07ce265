package org.leanout.maturity;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Assesses every partner that was not assessed today, a few hundred at a time. Each is a transaction of its own: whatever
 * cuts the work off, what is done stays done, and the next run goes on with the rest. It runs at the start of the program,
 * too, for the nights that it missed, and once people are let in: they do not wait for it.
 */
@Component
class Night {

    private static final Logger LOG = LoggerFactory.getLogger(Night.class);
    private static final int AT_A_TIME = 200;
    private static final UUID START = new UUID(0, 0);

    private final Assessments assessments;
    private final Totals totals;
    private volatile boolean ending;

    Night(Assessments assessments, Totals totals) {
        this.assessments = assessments;
        this.totals = totals;
    }

    @EventListener
    void begin(AvailabilityChangeEvent<ReadinessState> change) {
        if (change.getState() == ReadinessState.ACCEPTING_TRAFFIC) assess();
    }

    void assess() {
        int all = assessments.outdated();
        int done = 0;
        List<UUID> some = assessments.outdated(START, AT_A_TIME);
        while (!some.isEmpty()) {
            some.forEach(this::assess);
            if (ending) return;
            totals.addUp();
            done += some.size();
            LOG.info("Partners assessed: {} of {}.", done, Math.max(all, done));
            some = assessments.outdated(some.get(some.size() - 1), AT_A_TIME);
        }
    }

    /** One that fails holds up none of the others. */
    private synchronized void assess(UUID partnerId) {
        if (ending) return;
        try {
            assessments.renew(partnerId);
        } catch (RuntimeException failure) {
            LOG.error("The partner {} could not be assessed.", partnerId, failure);
        }
    }

    /** The program ends, and waits for the partner that is at hand; what is left, the next start makes good. */
    @EventListener(ContextClosedEvent.class)
    void end() {
        ending = true;
        awaitTheOneAtHand();
    }

    private synchronized void awaitTheOneAtHand() {}
}
