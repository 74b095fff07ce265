package org.leanout.export;

/** How far a file has come; it may be said as often as there is something to say. */
public interface Progress {

    /** So many of so many; the units are the kind's own: partners, records, pages. */
    void at(int done, int total);
}
