package org.leanout.rating;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A mean of answers, or the difference of two, kept exact until it is shown; the count is positive. */
public record Mean(long total, long count) implements Comparable<Mean> {

    static Mean of(BigDecimal number) {
        BigDecimal hundredths = number.movePointRight(2);
        return new Mean(hundredths.longValueExact(), 100);
    }

    Mean minus(Mean other) {
        return new Mean(total * other.count - other.total * count, count * other.count);
    }

    @Override
    public int compareTo(Mean other) {
        return Long.compare(total * other.count, other.total * count);
    }

    /** Rounded half up to so many decimal places. */
    public BigDecimal rounded(int places) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(count), places, RoundingMode.HALF_UP);
    }
}
