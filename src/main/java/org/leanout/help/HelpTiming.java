package org.leanout.help;

/** When the help came: before, during or after the impact that it is about. */
public enum HelpTiming {
    BEFORE,
    DURING,
    AFTER
}
