package org.leanout.help;

/** What kind of help it is. A monitoring alert is allowed, and does not count as help. */
public enum HelpKind {
    OVERLOOKED_TASK,
    ADVICE,
    HANDS_ON,
    TRAINING,
    DATA,
    COORDINATION,
    MONITORING_ALERT,
    OTHER
}
