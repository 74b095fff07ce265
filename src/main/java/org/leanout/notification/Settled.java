package org.leanout.notification;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people were told about a thing no longer waits for them: it was done.
 *
 * @param accountId for whom; for everybody if there is none
 */
public record Settled(
        UUID partnerId,
        UUID threadId,
        Set<NoticeKind> kinds,
        @Nullable UUID accountId) {

    public static Settled of(UUID partnerId, UUID threadId, NoticeKind... kinds) {
        return new Settled(partnerId, threadId, Set.of(kinds), null);
    }

    public Settled only(UUID account) {
        return new Settled(partnerId, threadId, kinds, account);
    }
}
