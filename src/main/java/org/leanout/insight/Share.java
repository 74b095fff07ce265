package org.leanout.insight;

import org.jspecify.annotations.Nullable;

/** So many of so many. */
public record Share(long part, long base) {

    private static final double ALL = 100;

    public boolean isKnown() {
        return base > 0;
    }

    /** In percent, rounded half up; nothing of nothing is not known. */
    public @Nullable Long percent() {
        return isKnown() ? Math.round(ALL * part / base) : null;
    }
}
