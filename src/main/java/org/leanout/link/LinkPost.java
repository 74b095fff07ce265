package org.leanout.link;

import java.util.UUID;

/** Carries a link to its person by mail, and nowhere else: whoever else had it could speak for them. */
public interface LinkPost {

    /** Whether there is mail at all. */
    boolean isThere();

    /** Sends the link with this id as soon as what is going on is committed. */
    void send(UUID linkId, UUID accountId);
}
