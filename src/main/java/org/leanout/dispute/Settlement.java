package org.leanout.dispute;

/** How a dispute ends: the record counts again, or it never does. */
public enum Settlement {
    STANDS,
    DOES_NOT_COUNT
}
