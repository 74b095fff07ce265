package org.leanout.shared;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the record while this form was open. */
public class Stale extends Refused {

    /** The code of the form error that it becomes. */
    public static final String CODE = "refused.stale";

    private static final long serialVersionUID = 1L;

    private Stale() {
        super(CODE);
    }

    static void unlessEqual(@Nullable Integer current, @Nullable Integer seen) {
        if (!Objects.equals(current, seen)) throw new Stale();
    }
}
