package org.leanout.maturity;

import java.time.LocalDate;
import org.leanout.maturity.model.Hold;

/** A level that is held down today, and by whom. */
public record Held(Hold hold, String by) {

    /** The last day on which it is shown. */
    public LocalDate until() {
        return hold.until();
    }
}
