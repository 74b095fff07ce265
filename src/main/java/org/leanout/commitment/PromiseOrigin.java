package org.leanout.commitment;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a promise comes from.
 *
 * @param kind OFFER, PROPOSAL or IMPROVEMENT
 * @param contactId who of the partner it is for, if anybody is named
 */
record PromiseOrigin(
        UUID id, String kind, String title, @Nullable UUID contactId) {

    private static final Map<String, String> LISTS =
            Map.of("OFFER", "/offers/", "PROPOSAL", "/proposals/", "IMPROVEMENT", "/improvements/");

    /** Its page, below the partner. */
    static String href(String kind, UUID id) {
        return LISTS.get(kind) + id;
    }
}
