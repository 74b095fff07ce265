package org.leanout.ambition;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.Today;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where both sides want each relationship to be. */
@Service
@Transactional
public class Ambitions {

    private final AmbitionRepository ambitions;
    private final Voices voices;
    private final ApplicationEventPublisher events;
    private final Once once;
    private final Today today;

    Ambitions(AmbitionRepository ambitions, Voices voices, ApplicationEventPublisher events, Once once, Today today) {
        this.ambitions = ambitions;
        this.voices = voices;
        this.events = events;
        this.once = once;
        this.today = today;
    }

    /** One side says where it wants the relationship to be, and has agreed to it; the other side is asked. */
    public void set(PartnerAccess access, AmbitionForm form) {
        access.mustNotBeArchived();
        once.hold(access.partnerId());
        Optional<Ambition> known = ambitions.findByPartnerId(access.partnerId());
        Ambition ambition = known.orElseGet(() -> begun(access.partnerId(), form));
        follow(access, ambition, it -> {
            if (known.isPresent()) change(it, form);
            if (access.isPerson()) it.comesFrom(voices.of(access, null, null));
            else it.comesFromIt(access.me(), today.date());
        });
        ambitions.save(ambition);
    }

    private Ambition begun(UUID partnerId, AmbitionForm form) {
        return new Ambition(partnerId, Ids.orNext(form.id()), form, today.date());
    }

    /** The form of the first one, sent twice, has the id that is on file, and no version. */
    private void change(Ambition ambition, AmbitionForm form) {
        boolean twice = form.version() == null && ambition.id().equals(form.id());
        if (!twice) ambition.change(form, today.date());
    }

    /** My side agrees to what I have seen. */
    public void agree(PartnerAccess access, @Nullable Integer seen) {
        follow(access, toChange(access), it -> {
            if (access.isPerson()) it.agree(seen, voices.of(access, null, null));
            else it.agreeForIt(seen, access.me(), today.date());
        });
    }

    /** Somebody of the partner agrees, as IT heard. */
    public void consent(PartnerAccess access, ConsentForm form) {
        toChange(access).agree(form.version(), voices.of(access, form.contactId(), form.saidOn()));
    }

    /** Changes it, and tells the side for which it begins to wait. */
    private void follow(PartnerAccess access, Ambition ambition, Consumer<Ambition> change) {
        boolean forThem = ambition.waitsForThem();
        boolean forIt = ambition.waitsForIt();
        change.accept(ambition);
        if (forThem && !ambition.waitsForThem() || forIt && !ambition.waitsForIt())
            events.publishEvent(ambition.done());
        if (ambition.waitsForThem() && !forThem) events.publishEvent(ambition.told(access, To.people()));
        if (ambition.waitsForIt() && !forIt) events.publishEvent(ambition.told(access, To.caretakers()));
    }

    private Ambition toChange(PartnerAccess access) {
        access.mustNotBeArchived();
        return ambitions.findByPartnerId(access.partnerId()).orElseThrow(NotFound::new);
    }
}
