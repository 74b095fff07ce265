package org.leanout.ambition;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where both sides want each relationship to be. */
@Service
@Transactional
public class Ambitions {

    private final AmbitionRepository ambitions;
    private final Voices voices;
    private final Once once;
    private final Today today;

    Ambitions(AmbitionRepository ambitions, Voices voices, Once once, Today today) {
        this.ambitions = ambitions;
        this.voices = voices;
        this.once = once;
        this.today = today;
    }

    /** One side says where it wants the relationship to be, and has agreed to it; the other side is asked. */
    public void set(PartnerAccess access, AmbitionForm form) {
        access.mustNotBeArchived();
        once.hold(access.partnerId());
        Ambition ambition = ambitions
                .findByPartnerId(access.partnerId())
                .map(known -> changed(known, form))
                .orElseGet(() -> begun(access.partnerId(), form));
        if (access.isPerson()) ambition.comesFrom(voices.of(access, null, null));
        else ambition.comesFromIt(access.me(), today.date());
        ambitions.save(ambition);
    }

    private Ambition begun(UUID partnerId, AmbitionForm form) {
        return new Ambition(partnerId, Ids.orNext(form.id()), form, today.date());
    }

    private Ambition changed(Ambition ambition, AmbitionForm form) {
        boolean twice = form.version() == null && ambition.id().equals(form.id());
        if (!twice) ambition.change(form, today.date());
        return ambition;
    }

    /** My side agrees to what I have seen. */
    public void agree(PartnerAccess access, @Nullable Integer seen) {
        Ambition ambition = toChange(access);
        if (access.isPerson()) ambition.agree(seen, voices.of(access, null, null));
        else ambition.agreeForIt(seen, access.me(), today.date());
    }

    /** Somebody of the partner agrees, as IT heard. */
    public void consent(PartnerAccess access, ConsentForm form) {
        Ambition ambition = toChange(access);
        ambition.agree(form.version(), voices.of(access, form.contactId(), form.saidOn()));
    }

    private Ambition toChange(PartnerAccess access) {
        access.mustNotBeArchived();
        return ambitions.findByPartnerId(access.partnerId()).orElseThrow(NotFound::new);
    }
}
