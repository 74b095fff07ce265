package org.leanout.insight;

import java.util.List;
import java.util.stream.Stream;

/** What is counted: the kinds of the view {@code counted_record}, which says what each means, and the six levels. */
public enum Counted {
    EFFORT_VOLUNTEERED,
    EFFORT_JOINT,
    EFFORT_REQUESTED,
    REWORK,
    MENDED_BY_THEM,
    HELP_VOLUNTEERED,
    HELP_JOINT,
    HELP_REQUESTED,
    HELP_ALERT,
    OFFER_ACCEPTED,
    DECLINED_NO_TRUST,
    DECLINED_NOT_NOW,
    DECLINED_NOT_NEEDED,
    DECLINED_NO_BUDGET,
    DECLINED_ALREADY_SOLVED,
    DECLINED_WRONG_PROBLEM,
    PROPOSAL_GO_AHEAD,
    PROPOSAL_NOT_NOW,
    PROPOSAL_NO,
    HELPED_BEFORE,
    HELPED_DURING,
    HELPED_AFTER,
    WAITED,
    LEARNED,
    LEARNED_ACTED,
    IMPACT_GOOD,
    IMPACT_BAD,
    LEVEL_0,
    LEVEL_1,
    LEVEL_2,
    LEVEL_3,
    LEVEL_4,
    LEVEL_5;

    /** Where hours went: the minutes of interactions by who started them, and those of mending what does not hold. */
    public static final List<Counted> EFFORT = List.of(EFFORT_VOLUNTEERED, EFFORT_JOINT, EFFORT_REQUESTED, REWORK);

    /** Hours that answer or repair. */
    public static final List<Counted> ANSWERING = List.of(EFFORT_REQUESTED, REWORK);

    /** Help by its origin; alerts of monitoring are counted apart. */
    public static final List<Counted> HELP = List.of(HELP_VOLUNTEERED, HELP_JOINT, HELP_REQUESTED);

    /** Help that was delivered, by whether it came before, during or after the impact. */
    public static final List<Counted> TIMED = List.of(HELPED_BEFORE, HELPED_DURING, HELPED_AFTER);

    /** Offers that were declined, by why. */
    public static final List<Counted> DECLINED = List.of(
            DECLINED_NO_TRUST,
            DECLINED_NOT_NOW,
            DECLINED_NOT_NEEDED,
            DECLINED_NO_BUDGET,
            DECLINED_ALREADY_SOLVED,
            DECLINED_WRONG_PROBLEM);

    /** Offers that were answered. */
    public static final List<Counted> ANSWERED =
            Stream.concat(Stream.of(OFFER_ACCEPTED), DECLINED.stream()).toList();

    /** Proposals that were refused. */
    public static final List<Counted> TURNED_DOWN = List.of(PROPOSAL_NOT_NOW, PROPOSAL_NO);

    /** What workarounds took of either side. */
    public static final List<Counted> MENDED = List.of(REWORK, MENDED_BY_THEM);

    /** From not yet rated to strategic partner. */
    public static final List<Counted> LEVELS = List.of(LEVEL_0, LEVEL_1, LEVEL_2, LEVEL_3, LEVEL_4, LEVEL_5);

    /** The number of the level that it stands for, or -1 if it is none. */
    public int level() {
        return LEVELS.indexOf(this);
    }
}
