package org.leanout.help;

/** Which offers and requests the list shows: those that wait for somebody, or all. */
public enum HelpShelf {
    OPEN,
    ALL
}
