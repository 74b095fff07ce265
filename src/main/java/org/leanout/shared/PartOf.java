package org.leanout.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row that is part of a larger record, in whose history its changes are told. */
public interface PartOf {

    UUID wholeId();

    /** What the history says of it, where its kind alone says too little: its text, or the person whom it names. */
    default @Nullable Object told() {
        return null;
    }
}
