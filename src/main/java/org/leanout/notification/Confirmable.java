package org.leanout.notification;

/** What the partner's people may be asked to confirm. */
public interface Confirmable {

    /** Whether it waits for the word of one of them. */
    boolean isAsked();

    /** What they are asked about. */
    Confirmations.Thing asked();
}
