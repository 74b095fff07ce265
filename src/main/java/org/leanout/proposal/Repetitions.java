package org.leanout.proposal;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Today;
import org.springframework.stereotype.Component;

/** Knows what somebody says a second time without meaning to: from a page that they went back to. */
@Component
class Repetitions {

    private final CommentRepository comments;
    private final Today today;

    Repetitions(CommentRepository comments, Today today) {
        this.comments = comments;
        this.today = today;
    }

    /** The same words of the same person, in this thread or in none, at the same place, if they may still be taken back. */
    Optional<Comment> find(Comment comment, @Nullable UUID thread) {
        return comments
                .findByPartnerIdAndProposalIdAndEnteredByAndEnteredAtAfterOrderById(
                        comment.partnerId(),
                        comment.proposalId(),
                        comment.enteredBy(),
                        today.now().minus(Comment.OPEN))
                .stream()
                .filter(earlier -> earlier.saysTheSame(comment, thread))
                .findFirst();
    }
}
