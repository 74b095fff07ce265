package org.leanout.audit;

import java.util.Optional;
import java.util.UUID;

/** Tells who acts in this moment; nobody, when the program acts by itself. */
public interface Actor {

    Optional<UUID> accountId();
}
