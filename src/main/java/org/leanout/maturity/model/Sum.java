package org.leanout.maturity.model;

import java.math.BigDecimal;
import java.util.List;

/**
 * The lines of one kind, what they add up to, and the points that brings to the score of the dimension; the base of a
 * quotient brings none by itself.
 */
public record Sum(Kind kind, List<Line> lines, BigDecimal total, Fraction points) {

    /** What is added up; the lines of DUE and KEPT, and of SENT and ANSWERED, belong together one by one. */
    public enum Kind {
        KEPT,
        DUE,
        LATE_COMPLAINTS,
        VOLUNTEERED,
        REQUESTED,
        ANSWERED,
        SENT,
        OBJECTIVES,
        IMPROVED,
        HARM_WITHOUT_REPLY,
        SESSIONS,
        VALUE_PLAN,
        OUTCOMES,
        BYPASSES
    }

    static Sum of(Kind kind, List<Line> lines, Fraction points) {
        return new Sum(kind, List.copyOf(lines), Line.total(lines), points);
    }

    static Sum base(Kind kind, List<Line> lines) {
        return of(kind, lines, Fraction.ZERO);
    }

    /** Points off for each line. */
    static Sum penalty(Kind kind, List<Line> lines, int pointsEach) {
        return of(kind, lines, Fraction.of(Line.total(lines).multiply(BigDecimal.valueOf(-pointsEach))));
    }

    /** Points for each unit of weight, up to a most. */
    static Sum worth(Kind kind, List<Line> lines, int pointsEach, int most) {
        BigDecimal points = Line.total(lines).multiply(BigDecimal.valueOf(pointsEach));
        return of(kind, lines, Fraction.of(points.min(BigDecimal.valueOf(most))));
    }

    /** Points as a percentage of a base, which is taken as 2 when it is smaller. */
    static Sum portion(Kind kind, List<Line> lines, List<Line> of) {
        BigDecimal base = Line.total(of).max(BigDecimal.valueOf(2));
        return of(kind, lines, new Fraction(Line.total(lines).multiply(BigDecimal.valueOf(100)), base));
    }

    /** Points as a percentage of three. */
    static Sum ofThree(Kind kind, List<Line> lines) {
        return of(
                kind, lines, new Fraction(Line.total(lines).multiply(BigDecimal.valueOf(100)), BigDecimal.valueOf(3)));
    }
}
