package org.leanout.shared;

import java.util.UUID;

/** A row that is part of a larger record, in whose history its changes are told. */
public interface PartOf {

    UUID wholeId();
}
