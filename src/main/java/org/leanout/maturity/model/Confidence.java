package org.leanout.maturity.model;

/** How much an assessment rests on, by its number of records: from 5, from 10, from 25. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    static Confidence of(int records) {
        if (records < 10) {
            return LOW;
        }
        return records < 25 ? MEDIUM : HIGH;
    }
}
