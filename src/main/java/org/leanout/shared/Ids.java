package org.leanout.shared;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** The ids of what was chosen in a form; a box that was sent empty chooses nothing. */
    public static Set<UUID> chosen(@Nullable Set<@Nullable UUID> sent) {
        if (sent == null) return Set.of();
        return sent.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
