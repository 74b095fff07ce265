package org.leanout.dashboard;

import org.jspecify.annotations.Nullable;
import org.leanout.maturity.model.Level;
import org.leanout.partner.Degree;

/**
 * One relationship on the board or in the grid.
 *
 * @param number of its published level, 0 while it is not yet rated
 * @param total how many share its place, of which a few are shown, and how many there are in all places
 */
record PortfolioCard(
        String slug,
        String name,
        @Nullable String unit,
        int number,
        int index,
        boolean slipping,
        boolean quiet,
        @Nullable Degree criticality,
        @Nullable Degree dependence,
        int total,
        int all) {

    public @Nullable Level level() {
        return Level.of(number).orElse(null);
    }
}
