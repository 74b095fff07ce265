package org.leanout.account;

/** What a person is to LeanOut. A partner's person has no other role; everybody else may have several. */
public enum Role {
    BRM,
    MANAGER,
    PARTNER,
    ADMINISTRATOR,
    AUDITOR;

    /** Whether the role reads every partner's records. */
    public boolean readsEveryPartner() {
        return this == BRM || this == MANAGER || this == AUDITOR;
    }
}
