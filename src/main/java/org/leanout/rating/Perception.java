package org.leanout.rating;

import java.math.BigDecimal;

/** What the difference between IT's view and the partner's says. */
public enum Perception {
    /** IT rates itself lower by 1.0 or more. */
    UNDERSOLD,
    /** Less than 1.0 apart. */
    ALIGNED,
    /** IT rates itself higher by 1.0 or more. */
    GAP,
    /** IT rates itself higher by 1.5 or more. */
    BLIND_SPOT;

    private static final Mean ONE = Mean.of(new BigDecimal("1.0"));
    private static final Mean ONE_AND_A_HALF = Mean.of(new BigDecimal("1.5"));
    private static final Mean MINUS_ONE = Mean.of(new BigDecimal("-1.0"));

    static Perception of(Mean gap) {
        if (gap.compareTo(ONE_AND_A_HALF) >= 0) {
            return BLIND_SPOT;
        }
        if (gap.compareTo(ONE) >= 0) {
            return GAP;
        }
        return gap.compareTo(MINUS_ONE) <= 0 ? UNDERSOLD : ALIGNED;
    }
}
