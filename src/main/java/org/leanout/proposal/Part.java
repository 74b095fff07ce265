package org.leanout.proposal;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A part of what a proposal says, in the order in which it is read. */
enum Part {
    TITLE(VersionText::title),
    PROBLEM(VersionText::problem),
    FIRST_STEP(VersionText::firstStep),
    PLAN(VersionText::plan),
    LEADS_NOW(VersionText::leadsNow),
    LEADS_NEXT(VersionText::leadsNext),
    LEADS_LATER(VersionText::leadsLater),
    RISK(VersionText::risk),
    EFFORT_HOURS(text -> text.effortHours() == null ? null : text.effortHours().toString()),
    COST(VersionText::cost);

    private final Function<VersionText, @Nullable String> in;

    Part(Function<VersionText, @Nullable String> in) {
        this.in = in;
    }

    @Nullable
    String in(VersionText text) {
        return in.apply(text);
    }
}
