package org.leanout.notification;

import java.util.UUID;
import java.util.function.Consumer;
import org.leanout.partner.PartnerAccess;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells a partner's people when something begins to wait for their word, and that it does no more. */
@Component
public class Confirmations {

    private final ApplicationEventPublisher events;

    Confirmations(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * A thing that they may be asked to confirm.
     *
     * @param below its page, from the partner's address on
     */
    public record Thing(Confirmation kind, UUID id, String below, String title) {}

    /** Changes it, and tells whoever it begins to wait for. */
    public <T extends Confirmable> void follow(PartnerAccess access, T changed, Consumer<T> change) {
        boolean waited = changed.isAsked();
        change.accept(changed);
        follow(access, changed, waited);
    }

    /** The same of what is changed already; what is new did not wait. */
    public void follow(PartnerAccess access, Confirmable changed, boolean waited) {
        follow(access, changed.asked(), waited, changed.isAsked());
    }

    /** A change while it waits anyway is no news. */
    public void follow(PartnerAccess access, Thing thing, boolean waited, boolean waits) {
        if (waited && !waits)
            events.publishEvent(Settled.of(access.partnerId(), thing.id(), NoticeKind.CONFIRMATION_WANTED));
        if (waits && !waited)
            events.publishEvent(Notice.of(
                            NoticeKind.CONFIRMATION_WANTED,
                            access,
                            thing.id(),
                            thing.below(),
                            thing.title(),
                            To.people())
                    .as(thing.kind()));
    }
}
