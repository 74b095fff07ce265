package org.leanout.partner;

/** How a partner's person stands towards IT, as IT sees it. */
public enum Stance {
    SUPPORTER,
    NEUTRAL,
    SCEPTIC,
    OPPONENT
}
