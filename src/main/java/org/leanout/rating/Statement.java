package org.leanout.rating;

/** The six statements that both sides answer in the same words, from 1 (strongly disagree) to 5. */
public enum Statement {
    /** IT keeps its promises. */
    DEPENDABILITY,
    /** IT offers help before we ask. */
    PROACTIVITY,
    /** IT asks for our view and uses it. */
    DIALOGUE,
    /** IT knows what we are trying to achieve. */
    UNDERSTANDING,
    /** IT gets better and owns up to harm. */
    IMPROVEMENT,
    /** IT is part of how we decide where to go. */
    SHARED_STRATEGY
}
