package org.leanout.interaction;

/** What kind of contact it was. */
public enum InteractionKind {
    CONVERSATION,
    MEETING,
    WORKSHOP,
    SERVICE_REVIEW,
    PLANNING_SESSION,
    VISIT,
    CALL,
    MESSAGE,
    EVENT
}
