package org.leanout.shared;

import org.jspecify.annotations.Nullable;

/** Where an action leads when it is done: to the page that it was begun on, if the form names one that may be. */
public final class Back {

    private Back() {}

    /** A redirect to Today if the form says so, and otherwise to the address given. */
    public static String to(@Nullable String named, String otherwise) {
        return "redirect:" + ("today".equals(named) ? "/today" : otherwise);
    }
}
