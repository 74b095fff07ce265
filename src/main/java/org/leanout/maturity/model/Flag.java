package org.leanout.maturity.model;

/** What a manager should look at before believing the log. */
public enum Flag {
    /** Logged requests fell by more than half while two-way contacts held steady. */
    THIN_LOG,
    /** More than half of a month's records were entered by IT in one sitting. */
    BULK_ENTRY
}
