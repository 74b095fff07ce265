package org.leanout.bypass;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Voice;
import org.leanout.partner.Voices;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the partners had done by third parties, past IT. */
@Service
@Transactional
public class Bypasses {

    private final BypassRepository bypasses;
    private final Voices voices;
    private final Once once;
    private final Today today;

    Bypasses(BypassRepository bypasses, Voices voices, Once once, Today today) {
        this.bypasses = bypasses;
        this.voices = voices;
        this.once = once;
        this.today = today;
    }

    /** One of the partner's people reports it, or IT notes what it noticed, or heard; sent twice, it is one. */
    public UUID report(PartnerAccess access, BypassForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (bypasses.existsById(new PartnerKey(access.partnerId(), id))) return id;
        return bypasses.save(new Bypass(access, id, form, reporter(access, form), today))
                .id();
    }

    private @Nullable Voice reporter(PartnerAccess access, BypassForm form) {
        boolean byIt = access.isIt() && form.contactId() == null;
        return byIt ? null : voices.of(access, form.contactId(), form.saidOn());
    }

    public void change(PartnerAccess access, UUID id, BypassForm form) {
        toChange(access, id).change(access, form);
    }

    /** IT says what it learned. */
    public void learn(PartnerAccess access, UUID id, LessonForm form) {
        toChange(access, id).learn(form, today.date());
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustBeSettled(id);
        toChange(access, id).remove(access, today);
    }

    private Bypass toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return bypasses.findById(new PartnerKey(access.partnerId(), id)).orElseThrow(NotFound::new);
    }
}
