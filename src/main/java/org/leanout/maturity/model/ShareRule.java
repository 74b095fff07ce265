package org.leanout.maturity.model;

import java.math.BigDecimal;

/** The volunteered share: what is added to its base so that few records say little, and the share that scores 100. */
public record ShareRule(BigDecimal smoothing, BigDecimal full) {

    public ShareRule {
        Refusal.unless(smoothing.signum() > 0 && full.signum() > 0, "maturity.refused.share");
    }

    Fraction share(BigDecimal volunteered, BigDecimal requested) {
        return new Fraction(volunteered, volunteered.add(requested).add(smoothing));
    }

    /** Points from 0 to 100, and above where the share exceeds the full one. */
    Fraction points(Fraction share) {
        return share.times(BigDecimal.valueOf(100)).dividedBy(full);
    }
}
