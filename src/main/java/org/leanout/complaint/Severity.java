package org.leanout.complaint;

/** How bad it is for the partner, who says so. */
public enum Severity {
    NUISANCE,
    HINDERS,
    ENDANGERS
}
