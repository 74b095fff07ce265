package org.leanout.improvement;

/** In what way a business task gets better. */
public enum ImprovementKind {
    FASTER,
    FEWER_ERRORS,
    SAFER,
    /** It fails, or stops, less often. */
    STEADIER,
    CHEAPER,
    /** Better to work with. */
    EASIER
}
