package org.leanout.demand;

import org.leanout.shared.Origin;

/** How a demand came about. */
public enum Arose {
    /** The partner came with it, as it is. */
    ARRIVED(Origin.REQUESTED),
    /** IT saw it before they asked. */
    SURFACED(Origin.VOLUNTEERED),
    /** Both thought about it until it was what they need. */
    SHAPED(Origin.JOINT);

    private final Origin origin;

    Arose(Origin origin) {
        this.origin = origin;
    }

    /** Who started it. */
    public Origin origin() {
        return origin;
    }
}
