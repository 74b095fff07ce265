package org.leanout.maturity;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Entry;

/**
 * What a record is, named as in the views {@code ledger_entry} and {@code findable}, with the page that it has. The last
 * three the model never reads.
 */
public enum RecordKind {
    OFFER(Entry.Offer.class, "/offers/"),
    REQUEST(Entry.Request.class, "/requests/"),
    COMMITMENT(Entry.Commitment.class, "/promises/"),
    PROPOSAL(Entry.Proposal.class, "/proposals/"),
    OBJECTIVE(Entry.Objective.class, "/objectives/"),
    IMPROVEMENT(Entry.ImprovementItem.class, "/improvements/"),
    HARM(Entry.Harm.class, "/impacts/"),
    OUTCOME(Entry.Outcome.class, "/value/outcomes/"),
    VALUE_PLAN(Entry.ValuePlan.class, "/value"),
    COMPLAINT(Entry.Complaint.class, "/complaints/"),
    BYPASS(Entry.Bypass.class, "/bypasses/"),
    INTERACTION(Entry.Interaction.class, "/interactions/"),
    SERVICE_REVIEW(Entry.ServiceReview.class, "/interactions/"),
    PLANNING_SESSION(Entry.PlanningSession.class, "/interactions/"),
    IMPACT(null, "/impacts/"),
    WORKAROUND(null, "/workarounds/"),
    DEMAND(null, "/demands/");

    private static final Set<RecordKind> AGAINST_IT =
            EnumSet.of(REQUEST, HARM, COMPLAINT, BYPASS, COMMITMENT, PROPOSAL);

    private final @Nullable Class<? extends Entry> entry;
    private final String page;

    RecordKind(@Nullable Class<? extends Entry> entry, String page) {
        this.entry = entry;
        this.page = page;
    }

    /** The kind of an entry; what people say in rounds, and that they acted, is no record. */
    static Optional<RecordKind> of(Entry entry) {
        return Stream.of(values())
                .filter(kind -> kind.entry != null && kind.entry.isInstance(entry))
                .findFirst();
    }

    /** Every kind by its name. */
    static String[] names() {
        return Arrays.stream(values()).map(Enum::name).toArray(String[]::new);
    }

    /** Whether it can speak against IT: then IT cannot take its weight away by itself. */
    public boolean canSpeakAgainstIt() {
        return AGAINST_IT.contains(this);
    }

    /** The page of a record, below the partner. A partner has one value plan. */
    public String href(UUID id) {
        return page.endsWith("/") ? page + id : page;
    }
}
