package org.leanout.commitment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a promise comes from; the contact is who of the partner it is for, if anybody is named. */
record PromiseOrigin(UUID id, String title, @Nullable UUID contactId) {}
