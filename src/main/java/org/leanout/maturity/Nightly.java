package org.leanout.maturity;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Records age: every night each partner is assessed anew, and at the start whatever a night missed. Several instances
 * may do it at once, to the same end.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Nightly {

    private static final Logger LOG = LoggerFactory.getLogger(Nightly.class);

    private final Assessments assessments;

    Nightly(Assessments assessments) {
        this.assessments = assessments;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "0 5 0 * * *", zone = "${leanout.zone:UTC}")
    void assess() {
        List<UUID> outdated = assessments.outdated();
        outdated.forEach(this::assess);
    }

    /** One that fails holds up none of the others. */
    private void assess(UUID partnerId) {
        try {
            assessments.renew(partnerId);
        } catch (RuntimeException failure) {
            LOG.error("The partner {} could not be assessed.", partnerId, failure);
        }
    }
}
