package org.leanout.notification;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Markdown;

/**
 * Something happened that concerns people. A module publishes it as an event, inside its transaction; what becomes of it
 * is written in the same one.
 *
 * @param detail how it went, where the kind has several words for that: {@code notice.<kind>.<detail>} is the sentence
 * @param recordId what it tells of, and what a {@link Recall} takes back: a comment, say
 * @param threadId the thing that its page shows, which keeps together what is told about it: the comment's proposal
 * @param path the address of that page inside LeanOut, perhaps with a fragment
 * @param title the name of the thing, which everybody may read whom it is for
 * @param excerpt a little of what was said, as plain text, if everybody may read it whom it is for
 * @param causedBy the account of whoever did it, who does not hear of it; none for LeanOut itself
 * @param internal whether only IT hears of it, whoever is named
 */
public record Notice(
        NoticeKind kind,
        @Nullable String detail,
        UUID partnerId,
        UUID recordId,
        UUID threadId,
        String path,
        String title,
        @Nullable String excerpt,
        @Nullable UUID causedBy,
        To to,
        boolean internal) {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_EXCERPT = 600;

    public Notice {
        if (!path.startsWith("/partners/")) throw new IllegalArgumentException("not below a partner: " + path);
        title = shortened(title, LONGEST_TITLE);
        excerpt = excerpt(excerpt);
    }

    static @Nullable String excerpt(@Nullable String plain) {
        return plain == null || plain.isBlank() ? null : shortened(plain, LONGEST_EXCERPT);
    }

    /** Something that whoever holds the access did; {@code below} goes on from the partner's address. */
    public static Notice of(NoticeKind kind, PartnerAccess access, UUID recordId, String below, String title, To to) {
        return new Notice(
                kind,
                null,
                access.partnerId(),
                recordId,
                recordId,
                access.path() + below,
                title,
                null,
                access.me().id(),
                to,
                false);
    }

    /** Something that nobody did: a day has come. */
    public static Notice byItself(NoticeKind kind, UUID partnerId, UUID recordId, String path, String title, To to) {
        return new Notice(kind, null, partnerId, recordId, recordId, path, title, null, null, to, false);
    }

    /** The same as a part of what is told about another thing. */
    public Notice in(UUID thread) {
        return new Notice(kind, detail, partnerId, recordId, thread, path, title, excerpt, causedBy, to, internal);
    }

    /** The same with a little of what was said; Markdown becomes plain text. */
    public Notice saying(@Nullable String text) {
        String plain = text == null ? null : Markdown.plain(text);
        return new Notice(kind, detail, partnerId, recordId, threadId, path, title, plain, causedBy, to, internal);
    }

    /** The same, saying how it went. */
    public Notice as(@Nullable Enum<?> how) {
        return new Notice(
                kind,
                how == null ? null : how.name(),
                partnerId,
                recordId,
                threadId,
                path,
                title,
                excerpt,
                causedBy,
                to,
                internal);
    }

    /** The same for IT only. */
    public Notice internally() {
        return new Notice(kind, detail, partnerId, recordId, threadId, path, title, excerpt, causedBy, to, true);
    }

    /** What else of the same person is asked by the same one at the same partner, and goes in one mail with it. */
    @Nullable
    String bundle() {
        return kind.isGathered() ? "%s %s %s".formatted(kind, partnerId, causedBy) : null;
    }

    /** On one line, and no more than fits; no letter is cut in two. */
    private static String shortened(String text, int most) {
        String line = text.replaceAll("[\\s\\p{Cntrl}\u2028\u2029]+", " ").strip();
        if (line.codePointCount(0, line.length()) <= most) return line;
        return line.substring(0, line.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
    }
}
