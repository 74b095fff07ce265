package org.leanout.proposal;

import org.leanout.shared.PartnerKey;

/** Where the content of attached files lies. What they are called, and who may have them, is in the database in any case. */
interface FileStore {

    /** Inside the transaction that attaches the file: if it cannot be kept, nothing is attached. */
    void put(PartnerKey file, byte[] content);

    /** Throws {@link org.leanout.shared.NotFound} for what is not there, {@link StoreAway} while nobody can tell. */
    byte[] get(PartnerKey file);

    /** Inside the transaction that takes the file away; if that is rolled back, the file is still there. */
    void remove(PartnerKey file);
}
