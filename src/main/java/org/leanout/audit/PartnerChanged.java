package org.leanout.audit;

import java.util.UUID;

/** Something on the record of this partner was added, changed or removed. */
public record PartnerChanged(UUID partnerId) {}
