package org.leanout.partner;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People.Choice;
import org.leanout.audit.Change;

/** What a partner is: its record, its people's duties on IT's side, and the record's history. */
record PartnerPage(Details details, List<Duties> duties, List<Choice> brms, List<Change> history, boolean mayChange) {

    record Details(
            Tier tier,
            @Nullable Degree criticality,
            @Nullable Degree dependence,
            int rhythm,
            String tags,
            int reviewInterval,
            LocalDate addedOn,
            @Nullable UUID sponsorId) {}

    record Duties(
            UUID accountId,
            String name,
            Duty duty,
            LocalDate fromOn,
            @Nullable LocalDate untilOn) {}

    AssignmentForm form() {
        return new AssignmentForm(current(Duty.OWNER), current(Duty.DEPUTY));
    }

    private @Nullable UUID current(Duty duty) {
        return duties.stream()
                .filter(held -> held.duty() == duty && held.untilOn() == null)
                .map(Duties::accountId)
                .findFirst()
                .orElse(null);
    }
}
