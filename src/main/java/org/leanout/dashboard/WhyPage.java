package org.leanout.dashboard;

import java.util.Locale;
import org.leanout.maturity.DimensionLine;
import org.leanout.maturity.Reasons;
import org.leanout.maturity.Standpoint;
import org.leanout.maturity.model.Dimension;

/** Every reason of a level. */
record WhyPage(Reasons reasons) {

    public Standpoint now() {
        return reasons.now();
    }

    /** The part of its address that names the dimension of a line. */
    public String slug(DimensionLine line) {
        return slug(line.dimension());
    }

    static String slug(Dimension dimension) {
        return dimension.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
