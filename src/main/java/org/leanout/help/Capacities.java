package org.leanout.help;

import java.util.UUID;
import org.leanout.account.Me;
import org.leanout.account.People;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hours that BRMs can offer in a month. */
@Service
@Transactional
public class Capacities {

    private final CapacityRepository capacities;
    private final People people;
    private final Once once;

    Capacities(CapacityRepository capacities, People people, Once once) {
        this.capacities = capacities;
        this.people = people;
        this.once = once;
    }

    /** Says how much a BRM can offer: each for themself, an IT manager for all. Sent twice, says it once. */
    public void say(Me me, UUID accountId, CapacityForm form) {
        if (!mayBeSaidBy(me, accountId) || !people.isActiveBrm(accountId)) throw new NotFound();
        once.hold(accountId);
        UUID id = Ids.orNext(form.id());
        capacities
                .findByAccountId(accountId)
                .ifPresentOrElse(
                        known -> change(known, id, form), () -> capacities.save(new Capacity(id, accountId, form)));
    }

    static boolean mayBeSaidBy(Me me, UUID accountId) {
        return me.isManager() || me.id().equals(accountId);
    }

    private static void change(Capacity known, UUID id, CapacityForm form) {
        boolean sentTwice = form.version() == null && known.id().equals(id);
        if (!sentTwice) known.change(form);
    }
}
