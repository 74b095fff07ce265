package org.leanout.help;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.leanout.account.Me;

/** How the hours of every BRM stand this month. Nobody is compared: the order is that of the names. */
record CapacityListPage(Me me, LocalDate today, List<CapacityPage.Hours> brms) {

    /** Whether I may say how much they can offer. */
    public boolean mayChange(UUID accountId) {
        return Capacities.mayBeSaidBy(me, accountId);
    }
}
