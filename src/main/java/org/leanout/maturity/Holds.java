package org.leanout.maturity;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.leanout.maturity.model.Hold;
import org.leanout.maturity.model.Level;
import org.leanout.maturity.model.Refusal;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Levels that managers hold down. Nobody can hold one up. */
@Service
@Transactional
public class Holds {

    /** The field of the form that the model's refusal is about. */
    private static final Map<String, String> FIELDS = Map.of(
            "maturity.refused.hold.reason", "reason",
            "maturity.refused.hold.until", "untilOn",
            "maturity.refused.hold.up", "level");

    private final LevelHoldRepository holds;
    private final Badges badges;
    private final Once once;
    private final Today today;

    Holds(LevelHoldRepository holds, Badges badges, Once once, Today today) {
        this.holds = holds;
        this.badges = badges;
        this.once = once;
        this.today = today;
    }

    /** Holds the level down from today on; sent twice, holds it once. */
    public void hold(PartnerAccess access, HoldForm form) {
        access.mustNotBeArchived();
        UUID id = Ids.orNext(form.id());
        once.hold(access.partnerId());
        if (holds.existsById(new PartnerKey(access.partnerId(), id))) return;
        if (running(access).isPresent()) throw new Refused("refused.hold.already");
        Level published = badges.of(access.partnerId()).published().level();
        if (published == null) throw new Refused("refused.hold.unrated");
        holds.save(new LevelHold(access, id, down(published, form)));
    }

    private Hold down(Level published, HoldForm form) {
        try {
            return Hold.down(published, form.level(), today.date(), form.untilOn(), form.reason());
        } catch (Refusal refusal) {
            Object[] arguments = refusal.arguments().stream().map(Holds::said).toArray();
            throw Refused.at(FIELDS.get(refusal.key()), refusal.key(), arguments);
        }
    }

    private static Object said(Object argument) {
        return argument instanceof Level level ? new DefaultMessageSourceResolvable("Level." + level) : argument;
    }

    /** Ends the one that runs. */
    public void end(PartnerAccess access) {
        access.mustNotBeArchived();
        LocalDate day = today.date();
        running(access).orElseThrow(() -> new Refused("refused.hold.over")).end(access, day);
    }

    private Optional<LevelHold> running(PartnerAccess access) {
        return holds.findByPartnerId(access.partnerId()).stream()
                .filter(hold -> hold.holdsOn(today.date()))
                .findFirst();
    }
}
