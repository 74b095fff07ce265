package org.leanout.maturity.model;

import java.math.BigDecimal;

/**
 * The factors that multiply to the weight of a record, each from 0 to 1; the portion is what its kind allows, as one
 * half for help that came after the impact.
 */
public record Factors(BigDecimal decay, BigDecimal late, BigDecimal source, BigDecimal portion) {

    static final BigDecimal HALF = new BigDecimal("0.5");

    static Factors byAge(BigDecimal decay, BigDecimal portion) {
        return new Factors(decay, BigDecimal.ONE, BigDecimal.ONE, portion);
    }

    public BigDecimal weight() {
        return decay.multiply(late).multiply(source).multiply(portion);
    }
}
