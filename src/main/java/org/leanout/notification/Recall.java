package org.leanout.notification;

import java.util.UUID;

/** A record was taken back: what was told of it, or of anything in its thread, is gone from every inbox, and not mailed. */
public record Recall(UUID partnerId, UUID recordId) {}
