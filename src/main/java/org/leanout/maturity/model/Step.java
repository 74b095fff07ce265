package org.leanout.maturity.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to do next, tried on the ledger: what it is for (a condition, or a dimension when only the index is short),
 * how many of it, about which entries, and how it would stand before and after. A count of 0 means that no number of it
 * helps today, since caps are full.
 */
public record Step(
        Kind kind,
        @Nullable Condition condition,
        @Nullable Dimension dimension,
        int count,
        boolean suffices,
        List<Entry> about,
        Assessment before,
        Assessment after) {

    /** From the least effort to the most. */
    public enum Phase {
        ASK,
        CONFIRM,
        MEET,
        DELIVER
    }

    /** What to do; one more of it is one more entry. */
    public enum Kind {
        NAME_OWNER(Phase.ASK),
        NAME_SPONSOR(Phase.ASK),
        RECONFIRM_OBJECTIVE(Phase.ASK),
        CONFIRM_OBJECTIVE(Phase.ASK),
        NEW_OBJECTIVE(Phase.ASK),
        ANSWER_OFFER(Phase.ASK),
        ANSWER_PROPOSAL(Phase.ASK),
        ASK_FOR_VIEW(Phase.ASK),
        INVOLVE_PERSON(Phase.ASK),
        CONFIRM_IMPACT(Phase.CONFIRM),
        CONFIRM_OUTCOME(Phase.CONFIRM),
        TALK(Phase.MEET),
        HOLD_REVIEW(Phase.MEET),
        JOIN_PLANNING(Phase.MEET),
        REVIEW_VALUE_PLAN(Phase.MEET),
        AGREE_VALUE_PLAN(Phase.MEET),
        OFFER_EARLY_HELP(Phase.DELIVER),
        KEEP_COMMITMENT(Phase.DELIVER),
        CLOSE_COMPLAINT(Phase.DELIVER),
        TIE_ACTIVITY(Phase.DELIVER),
        BRING_PROPOSAL(Phase.DELIVER),
        CLOSE_IMPROVEMENT(Phase.DELIVER),
        REPLY_TO_HARM(Phase.DELIVER),
        RAISE_VIEW(Phase.DELIVER),
        WAIT_OUT_BYPASS(Phase.DELIVER),
        /** To talk in time though nothing is missing: no condition asks for it. */
        RHYTHM(Phase.MEET);

        private final Phase phase;

        Kind(Phase phase) {
            this.phase = phase;
        }

        public Phase phase() {
            return phase;
        }
    }

    /** Its message key, as {@code maturity.step.RECONFIRM_OBJECTIVE}. */
    public String key() {
        return "maturity.step." + kind.name();
    }

    /** The conditions that it would meet. */
    public List<Condition> meets() {
        return Stream.of(Condition.values())
                .filter(c -> !before.finding(c).met() && after.finding(c).met())
                .toList();
    }
}
