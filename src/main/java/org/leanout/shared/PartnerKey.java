package org.leanout.shared;

import java.io.Serializable;
import java.util.UUID;

/** The primary key of whatever belongs to a partner: never the id alone, so that no row hangs on another partner's. */
public record PartnerKey(UUID partnerId, UUID id) implements Serializable {}
