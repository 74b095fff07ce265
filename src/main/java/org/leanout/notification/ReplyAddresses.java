package org.leanout.notification;

import java.util.Optional;
import java.util.UUID;

/** Where an answer to mail goes, so that it becomes a comment. */
public interface ReplyAddresses {

    /** Nowhere for what cannot be answered by mail, or not by whoever was told. */
    Optional<String> of(UUID entryId);
}
