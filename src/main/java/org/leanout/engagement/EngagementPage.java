package org.leanout.engagement;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.Tier;
import org.leanout.shared.Ids;

/** How IT keeps in touch with a partner, and how that goes. */
record EngagementPage(Details plan, List<Person> attendees, List<Change> history, boolean mayChange) {

    /**
     * @param id of the plan; none as long as nothing is agreed but the tier's rhythm
     * @param days from one talk to the next
     * @param usual those of the tier
     * @param quietDays whole days since the last two-way contact, or since the partner was added if there was none
     * @param dueOn the day by which the next talk is due
     */
    record Details(
            @Nullable UUID id,
            @Nullable Integer version,
            Tier tier,
            int days,
            int usual,
            boolean agreed,
            List<Channel> channels,
            @Nullable String occasion,
            @Nullable LocalDate lastContactOn,
            int quietDays,
            LocalDate dueOn,
            boolean quiet) {}

    record Person(UUID id, String name, boolean ofPartner) {}

    EngagementForm form() {
        if (plan.id() == null) return EngagementForm.blank(Ids.next());
        Set<Channel> channels = EnumSet.noneOf(Channel.class);
        channels.addAll(plan.channels());
        return new EngagementForm(
                plan.id(),
                plan.version(),
                plan.agreed() ? plan.days() : null,
                channels,
                plan.occasion(),
                ids(true),
                ids(false));
    }

    private Set<UUID> ids(boolean ofPartner) {
        return attendees.stream()
                .filter(person -> person.ofPartner() == ofPartner)
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
