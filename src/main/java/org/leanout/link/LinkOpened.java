package org.leanout.link;

import java.util.UUID;

/** Somebody opened a thing by the link that they were mailed. */
public record LinkOpened(UUID accountId, String path) {}
