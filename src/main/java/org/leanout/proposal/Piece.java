package org.leanout.proposal;

/** A run of words that two versions share, or that one of them alone has. */
record Piece(Kind kind, String text) {

    enum Kind {
        SAME,
        GONE,
        NEW
    }
}
