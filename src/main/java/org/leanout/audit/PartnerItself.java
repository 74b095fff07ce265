package org.leanout.audit;

import java.util.UUID;

/** The partner's own record, whose history stands with those of the records below it. */
public interface PartnerItself {

    UUID id();
}
