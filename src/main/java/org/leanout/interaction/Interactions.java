package org.leanout.interaction;

import java.util.UUID;
import org.leanout.notification.Confirmations;
import org.leanout.notification.Recall;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.PartnerPeople;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What happened between IT and the partners. */
@Service
@Transactional
public class Interactions {

    private final InteractionRepository interactions;
    private final PartnerPeople people;
    private final Confirmations confirmations;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Today today;

    Interactions(
            InteractionRepository interactions,
            PartnerPeople people,
            Confirmations confirmations,
            ApplicationEventPublisher events,
            Once once,
            Today today) {
        this.interactions = interactions;
        this.people = people;
        this.confirmations = confirmations;
        this.events = events;
        this.once = once;
        this.today = today;
    }

    /** Logs what happened; sent twice, logs it once. */
    public UUID log(PartnerAccess access, InteractionForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (interactions.existsById(new PartnerKey(access.partnerId(), id))) return id;
        people.mustExist(access.partnerId(), form.contacts(), form.colleagues());
        return interactions
                .save(new Interaction(access.partnerId(), id, form, access.me(), today))
                .id();
    }

    public void change(PartnerAccess access, UUID id, InteractionForm form) {
        access.mustNotBeArchived();
        people.mustExist(access.partnerId(), form.contacts(), form.colleagues());
        confirmations.follow(access, find(access, id), interaction -> interaction.change(form));
    }

    /** Shows it to the partner's people; of what is hidden from them again, their inboxes tell no more either. */
    public void share(PartnerAccess access, UUID id, boolean shared) {
        access.mustNotBeArchived();
        confirmations.follow(access, find(access, id), interaction -> interaction.share(shared));
        if (!shared) events.publishEvent(new Recall(access.partnerId(), id));
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        access.mustBeSettled(id);
        find(access, id).remove(today.now());
        events.publishEvent(new Recall(access.partnerId(), id));
    }

    public void confirmInvitation(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        confirmations.follow(
                access, find(access, id), interaction -> interaction.confirmInvitation(access, today.date()));
    }

    private Interaction find(PartnerAccess access, UUID id) {
        return interactions
                .findById(new PartnerKey(access.partnerId(), id))
                .filter(interaction -> interaction.isVisibleTo(access))
                .orElseThrow(NotFound::new);
    }
}
