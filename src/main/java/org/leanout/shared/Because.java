package org.leanout.shared;

import org.jspecify.annotations.Nullable;

/** Why something is dropped, refused or taken out, as a small form sends it. */
public final class Because {

    private static final int LONGEST = 1000;

    private Because() {}

    /** Throws {@link Refused} if it is too long to be read by anybody. */
    public static @Nullable String of(@Nullable String typed) {
        if (typed != null && typed.length() > LONGEST) throw new Refused("refused.because.long", LONGEST);
        return typed;
    }
}
