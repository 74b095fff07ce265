package org.leanout.dashboard;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why a relationship wants attention; ANY stands for whichever reason there is. Each is an SQL expression for the days
 * that the relationship is past its day, negative before it and null if there is no such day, and one for that day.
 */
public enum Attention {
    ANY("", ""),
    /** Harm that waits for a reply comes before all else, and at once. */
    HARM("(:today - harm_since + 100000)", "harm_since"),
    COMPLAINT("(:today - complaint_since - 31)", "complaint_since"),
    SLIPPING("(:today - slipping_since)", "slipping_since"),
    QUIET("(:today - quiet_on)", "quiet_since"),
    PROMISE("(:today - promise_due_on - 1)", "promise_due_on"),
    PROPOSAL("(:today - unanswered_since - 30)", "unanswered_since"),
    /** What IT learned of a bypass can wait for a month, like an answer. */
    BYPASS("(:today - bypass_since - 30)", "bypass_since"),
    /** A stale objective is in no hurry: ten days of it are as urgent as one of the others. */
    OBJECTIVE("case when :today >= objective_since then (:today - objective_since) / 10 end", "objective_since");

    private final String beyond;
    private final String since;

    Attention(String beyond, String since) {
        this.beyond = beyond;
        this.since = since;
    }

    /** How far past its day a relationship is for this reason, in SQL; ANY takes the most urgent one. */
    String beyond() {
        return this == ANY
                ? reasons().map(reason -> reason.beyond).collect(Collectors.joining(", ", "greatest(", ")"))
                : beyond;
    }

    /**
     * Whether it is past its day for this reason, in SQL. Who is quiet, an index knows; with two ends PostgreSQL takes it for
     * few of any day, and keeps its plan instead of making one each time.
     */
    String isPast() {
        return this == QUIET ? "quiet_on between '-infinity' and :today" : beyond() + " >= 0";
    }

    /** Whole days since that day, in SQL, once the relationship is past it. */
    String daysOnceBeyond() {
        return "case when %s >= 0 then :today - %s end".formatted(beyond, since);
    }

    /** That day, in SQL; what is urgent for different reasons has none in common. */
    String since() {
        return this == ANY ? "id" : since;
    }

    /** As a row of kind, since, beyond, in SQL. */
    String row() {
        return "('%s', %s, %s)".formatted(this, since, beyond);
    }

    static Stream<Attention> reasons() {
        return Stream.of(values()).filter(reason -> reason != ANY);
    }
}
