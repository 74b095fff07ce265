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

    /** Rounded, with so many decimal places even where they are zero. */
    public String shown(int places) {
        return rounded(places).toPlainString();
    }

    /** Rounded and with its sign, for a difference. */
    public String signed(int places) {
        BigDecimal number = rounded(places);
        String sign = number.signum() > 0 ? "+" : number.signum() < 0 ? "\u2212" : "";
        return sign + number.abs().toPlainString();
    }

    /** How far along the line from 1 to 5 it lies, in percent. */
    public int percent() {
        return new Mean(25 * (total - count), count).rounded(0).intValue();
    }

    /** Rounded half up to so many decimal places. */
    public BigDecimal rounded(int places) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(count), places, RoundingMode.HALF_UP);
    }
}
