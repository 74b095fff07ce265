package org.leanout.account;

/** Whom a page or an action is open to; {@link OpenTo} names them on each handler. */
public enum Who {
    /** Anybody, signed in or not. */
    ANYBODY,
    /** Everybody who is signed in. Under a partner: everybody whom the door lets in. */
    EVERYBODY,
    /** Whoever reads every partner's records: BRMs, IT managers, auditors. */
    IT,
    BRM,
    MANAGER,
    ADMINISTRATOR,
    /** The BRM, or the deputy, of the partner that the URL names. */
    OWNER,
    /** A person of the partner that the URL names; outside of partners, any partner's person. */
    PARTNER
}
