package org.leanout.proposal;

import java.time.LocalDateTime;
import java.util.UUID;
import org.leanout.account.Initials;

/**
 * A comment as it is shown.
 *
 * @param title of the proposal
 * @param removed taken back by its author: a trace, without the text
 * @param mineAndOpen whether the reader wrote it and may still change it
 */
record Said(
        UUID id,
        UUID proposalId,
        String title,
        String author,
        String text,
        boolean internal,
        boolean ofPartner,
        LocalDateTime enteredAt,
        boolean edited,
        boolean removed,
        boolean mineAndOpen) {

    public String initials() {
        return Initials.of(author);
    }

    public LocalDateTime openUntil() {
        return enteredAt.plus(Comment.OPEN);
    }

    boolean isShared() {
        return !internal && !removed;
    }

    CommentForm form() {
        return new CommentForm(id, text, internal);
    }
}
