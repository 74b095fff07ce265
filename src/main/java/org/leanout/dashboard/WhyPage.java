package org.leanout.dashboard;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.leanout.maturity.DimensionLine;
import org.leanout.maturity.Reasons;
import org.leanout.maturity.Standpoint;
import org.leanout.maturity.model.Dimension;
import org.leanout.rating.Mean;
import org.leanout.rating.PerceptionGap;
import org.leanout.rating.TwoViews;

/**
 * Every reason of a level.
 *
 * @param views how both sides see it; none while nobody of the partner was asked in time
 */
record WhyPage(Reasons reasons, @Nullable TwoViews views) {

    public Standpoint now() {
        return reasons.now();
    }

    /** The score of each dimension on the scale of the views. */
    public List<Mean> evidence() {
        return reasons.dimensions().stream()
                .map(line -> PerceptionGap.evidence(line.score()))
                .toList();
    }

    /** The part of its address that names the dimension of a line. */
    public String slug(DimensionLine line) {
        return slug(line.dimension());
    }

    static String slug(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
