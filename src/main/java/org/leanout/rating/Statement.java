package org.leanout.rating;

/** The six statements that both sides answer in the same words, from 1 (strongly disagree) to 5. */
public enum Statement {
    /** IT keeps its promises. */
    DEPENDABILITY("dependability"),
    /** IT offers help before we ask. */
    PROACTIVITY("proactivity"),
    /** IT asks for our view and uses it. */
    DIALOGUE("dialogue"),
    /** IT knows what we are trying to achieve. */
    UNDERSTANDING("understanding"),
    /** IT gets better and owns up to harm. */
    IMPROVEMENT("improvement"),
    /** IT is part of how we decide where to go. */
    SHARED_STRATEGY("sharedStrategy");

    private final String field;

    Statement(String field) {
        this.field = field;
    }

    /** The field of {@link ViewForm} that holds the answer to it. */
    public String field() {
        return field;
    }
}
