package org.leanout.proposal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of what a proposal says, in the order in which it is read. */
public enum Part {
    TITLE(Worded::title),
    PROBLEM(Worded::problem),
    FIRST_STEP(Worded::firstStep),
    PLAN(Worded::plan),
    LEADS_NOW(Worded::leadsNow),
    LEADS_NEXT(Worded::leadsNext),
    LEADS_LATER(Worded::leadsLater),
    RISK(Worded::risk),
    EFFORT_HOURS(text -> text.effortHours() == null ? null : text.effortHours().toString()),
    COST(Worded::cost);

    private final Function<Worded, @Nullable String> in;

    Part(Function<Worded, @Nullable String> in) {
        this.in = in;
    }

    @Nullable
    String in(Worded text) {
        return in.apply(text);
    }
}
