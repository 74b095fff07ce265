package org.leanout.shared;

import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;

/** Makes the ids of new records: UUIDs of version 7, so that rows made together lie together. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null);
    }

    /** The id that a form was given when it was shown, which makes sending it twice harmless; a new one if it has none. */
    public static UUID orNext(@Nullable UUID given) {
        return given == null ? next() : given;
    }
}
