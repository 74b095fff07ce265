package org.leanout.improvement;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What duct tape holds together at the partners, and what is to become of it. */
@Service
@Transactional
public class Workarounds {

    private final WorkaroundRepository workarounds;
    private final MendingRepository mendings;
    private final ImprovementRepository improvements;
    private final Once once;
    private final Today today;

    Workarounds(
            WorkaroundRepository workarounds,
            MendingRepository mendings,
            ImprovementRepository improvements,
            Once once,
            Today today) {
        this.workarounds = workarounds;
        this.mendings = mendings;
        this.improvements = improvements;
        this.once = once;
        this.today = today;
    }

    /** Notes a workaround; sent twice, notes it once. */
    public UUID note(PartnerAccess access, WorkaroundForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(id);
        if (workarounds.existsById(key(access, id))) return id;
        return workarounds
                .save(new Workaround(access.partnerId(), id, form, access.me(), today))
                .id();
    }

    public void change(PartnerAccess access, UUID id, WorkaroundForm form) {
        toChange(access, id).change(form);
    }

    /** Somebody had to mend it again; sent twice, it is one time. */
    public void mend(PartnerAccess access, UUID id, MendingForm form) {
        Workaround workaround = toChange(access, id);
        UUID mending = Ids.orNext(form.id());
        once.hold(mending);
        if (mendings.existsById(key(access, mending))) return;
        mendings.save(new Mending(access, workaround, mending, form, today.date()));
    }

    /** Takes back a time that was mistyped today. */
    public void unmend(PartnerAccess access, UUID id, UUID mending) {
        access.mustNotBeArchived();
        mendings.findById(key(access, mending))
                .filter(found -> found.wholeId().equals(id))
                .orElseThrow(NotFound::new)
                .remove(access, today);
    }

    /** Plans the improvement that is to make it unnecessary; sent twice, plans it once. */
    public UUID promote(PartnerAccess access, UUID id, ImprovementForm form) {
        Workaround workaround = toChange(access, id);
        UUID planned = Ids.orNext(form.id());
        once.hold(planned);
        if (improvements.existsById(key(access, planned))) return planned;
        Improvement improvement = new Improvement(access.partnerId(), planned, form, access.me(), today);
        workaround.become(improvement, today.date());
        return improvements.save(improvement).id();
    }

    /** Hands it to problem management. */
    public void handOver(PartnerAccess access, UUID id, @Nullable String reference) {
        toChange(access, id).handOver(reference, today.date());
    }

    /** Lets it be permanent, and says why. */
    public void accept(PartnerAccess access, UUID id, @Nullable String reason) {
        toChange(access, id).accept(reason, today.date());
    }

    public void end(PartnerAccess access, UUID id) {
        toChange(access, id).end(today.date());
    }

    public void takeUp(PartnerAccess access, UUID id) {
        toChange(access, id).takeUp();
    }

    /** Takes it off the pages; the row and its history stay. */
    public void remove(PartnerAccess access, UUID id) {
        access.mustBeSettled(id);
        toChange(access, id).remove(today);
    }

    private Workaround toChange(PartnerAccess access, UUID id) {
        access.mustNotBeArchived();
        return workarounds.findById(key(access, id)).orElseThrow(NotFound::new);
    }

    private static PartnerKey key(PartnerAccess access, UUID id) {
        return new PartnerKey(access.partnerId(), id);
    }
}
