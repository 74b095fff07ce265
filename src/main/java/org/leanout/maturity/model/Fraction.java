package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A quotient that stays exact until it is shown; the denominator is positive. */
public record Fraction(BigDecimal numerator, BigDecimal denominator) {

    public static final Fraction ZERO = of(0);

    static Fraction of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    Fraction plus(Fraction other) {
        if (denominator.equals(other.denominator)) {
            return new Fraction(numerator.add(other.numerator), denominator);
        }
        BigDecimal sum = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return new Fraction(sum, denominator.multiply(other.denominator));
    }

    Fraction times(BigDecimal factor) {
        return new Fraction(numerator.multiply(factor), denominator);
    }

    Fraction dividedBy(BigDecimal divisor) {
        return new Fraction(numerator, denominator.multiply(divisor));
    }

    /** Compared by cross-multiplication, so that no rounding ever decides. */
    public boolean isAtLeast(BigDecimal threshold) {
        return numerator.compareTo(threshold.multiply(denominator)) >= 0;
    }

    boolean isSameAs(Fraction other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator)) == 0;
    }

    /** Rounded half up to so many decimal places. */
    public BigDecimal rounded(int places) {
        return numerator.divide(denominator, places, RoundingMode.HALF_UP);
    }
}
