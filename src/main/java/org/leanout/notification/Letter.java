package org.leanout.notification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one mail says to one person, as of the moment of sending.
 *
 * @param id of the mail, which its Message-ID is made of
 * @param mails the rows of the outbox that it does away with: one, or all of a bundle
 * @param entries one for a mail about one thing, each of a bundle, all of them for a digest
 */
record Letter(
        UUID id, List<UUID> mails, UUID accountId, String name, String email, List<Entry> entries, boolean digest) {

    /**
     * One thing that it tells.
     *
     * @param mailId the row of the outbox that it is in, whichever mail it went in before
     * @param path of the thing itself
     * @param who did it; nobody for what came by itself
     * @param ofPartner whether its reader is one of the partner's people
     * @param internal whether only IT was told
     * @param asked what is asked of its reader, if that is to read a proposal
     */
    record Entry(
            UUID id,
            UUID mailId,
            NoticeKind kind,
            @Nullable String detail,
            UUID threadId,
            String path,
            String title,
            @Nullable String excerpt,
            @Nullable String who,
            String partner,
            boolean ofPartner,
            boolean waiting,
            boolean internal,
            @Nullable Asked asked) {}

    /** Whether it puts several questions of one kind. */
    boolean isBundle() {
        return !digest && entries.size() > 1;
    }

    Entry first() {
        return entries.get(0);
    }
}
