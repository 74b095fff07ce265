package org.leanout.proposal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.PartnerKey;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<Comment, PartnerKey> {

    Comment save(Comment comment);

    void flush();

    Optional<Comment> findById(PartnerKey key);

    /** What somebody has said about a proposal since. */
    List<Comment> findByPartnerIdAndProposalIdAndEnteredByAndEnteredAtAfterOrderById(
            UUID partnerId, UUID proposalId, UUID enteredBy, Instant since);

    boolean existsByPartnerIdAndProposalIdAndContactIdAndRemovedAtIsNull(
            UUID partnerId, UUID proposalId, UUID contactId);

    boolean existsByPartnerIdAndReplyToAndRemovedAtIsNull(UUID partnerId, UUID replyTo);

    /** Whether one of the partner's people has said something since, and has not taken it back. */
    @Query("""
            select count(c) > 0 from Comment c
             where c.partnerId = :partnerId and c.proposalId = :proposalId
               and c.contactId is not null and c.removedAt is null and c.enteredAt >= :since
            """)
    boolean isAnswered(UUID partnerId, UUID proposalId, @Nullable Instant since);
}
