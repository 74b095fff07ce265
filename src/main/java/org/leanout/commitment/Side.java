package org.leanout.commitment;

import org.leanout.partner.PartnerAccess;

/** Which side owes it. */
public enum Side {
    IT,
    PARTNER;

    /** Whether I may say what became of a promise of this side: IT of any, the partner's people of their own. */
    boolean isSpokenForBy(PartnerAccess access) {
        return access.mayChange() || this == PARTNER && access.mayAct();
    }
}
