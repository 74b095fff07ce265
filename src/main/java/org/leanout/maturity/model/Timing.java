package org.leanout.maturity.model;

/** When a volunteered offer was made; once the impact has begun it is no longer early. */
public enum Timing {
    BEFORE_IMPACT,
    DURING_IMPACT,
    AFTER_IMPACT
}
