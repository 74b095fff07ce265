package org.leanout.proposal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.account.Initials;

/**
 * A comment as it is shown.
 *
 * @param title of the proposal
 * @param ofVersion the version that it was made on
 * @param quote the passage that it is about, if it is not about the whole
 * @param edited whether it was changed after others could have read it
 * @param removed taken back by its author: a trace, without the text
 * @param resolvedBy who said that there is nothing more to say
 * @param mentions the names of those who are called to it
 * @param filesLeftOut how many files came along by mail, which takes none
 * @param mine whether the reader wrote it
 * @param open whether its author may still take it back, and change it without a mark
 */
record Said(
        UUID id,
        @Nullable UUID replyTo,
        UUID proposalId,
        String title,
        String author,
        String text,
        boolean internal,
        boolean ofPartner,
        @Nullable Integer ofVersion,
        @Nullable Part part,
        @Nullable Integer paragraph,
        @Nullable String quote,
        LocalDateTime enteredAt,
        boolean edited,
        boolean removed,
        @Nullable String resolvedBy,
        List<String> mentions,
        boolean byMail,
        int filesLeftOut,
        boolean mine,
        boolean open) {

    public String initials() {
        return Initials.of(author);
    }

    public LocalDateTime openUntil() {
        return enteredAt.plus(Comment.OPEN);
    }

    /** Whether the words that it is about stand nowhere in the part of this text that they were in. */
    boolean isGoneFrom(Worded text) {
        return quote != null
                && part != null
                && Paragraph.of(part, text).stream().noneMatch(some -> some.says(quote));
    }

    boolean isShared() {
        return !internal && !removed;
    }

    public boolean isMineAndOpen() {
        return mine && open && !removed;
    }

    public boolean isMineToChange() {
        return mine && !removed;
    }

    CommentForm form() {
        return CommentForm.of(id, text, internal);
    }
}
