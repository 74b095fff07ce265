package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.List;

/** A factor from 0 to 1 that holds up to and including its last day; past the last band the factor is 0. */
public record Band(int lastDay, BigDecimal factor) {

    public Band {
        Refusal.unless(lastDay >= 0 && isPortion(factor), "maturity.refused.bands");
    }

    static boolean isPortion(BigDecimal factor) {
        return factor.signum() >= 0 && factor.compareTo(BigDecimal.ONE) <= 0;
    }

    static BigDecimal factor(List<Band> bands, int days) {
        int index = index(bands, days);
        return index < bands.size() ? bands.get(index).factor() : BigDecimal.ZERO;
    }

    static int index(List<Band> bands, int days) {
        int index = 0;
        while (index < bands.size() && days > bands.get(index).lastDay()) {
            index++;
        }
        return index;
    }
}
