package org.leanout.dispute;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.maturity.RecordKind;
import org.leanout.partner.PartnerAccess;

/** One dispute, and what I may do about it. */
record DisputePage(
        Details dispute,
        Disputed record,
        List<Change> history,
        boolean mayReply,
        boolean mayLetStand,
        boolean mayGiveIn) {

    record Details(
            UUID id,
            Integer version,
            UUID recordId,
            RecordKind kind,
            @Nullable String title,
            LocalDate recordDay,
            String reason,
            String raisedBy,
            boolean raisedByPartner,
            LocalDateTime raisedAt,
            @Nullable String reply,
            @Nullable String repliedBy,
            @Nullable LocalDate repliedOn,
            @Nullable Settlement outcome,
            @Nullable String words,
            @Nullable String settledBy,
            @Nullable LocalDate settledOn) {

        /** Whether the record counts on until the partner agrees. */
        public boolean isWeighing() {
            return outcome == null && !raisedByPartner && kind.canSpeakAgainstIt();
        }
    }

    static DisputePage of(PartnerAccess access, Details it, List<Change> history) {
        return new DisputePage(
                it,
                Disputed.of(it.kind(), it.recordId(), it.title(), it.recordDay()),
                history,
                access.maySpeakForIt() && it.outcome() == null,
                Dispute.maySettle(access, Settlement.STANDS, it.raisedByPartner(), it.outcome()),
                Dispute.maySettle(access, Settlement.DOES_NOT_COUNT, it.raisedByPartner(), it.outcome()));
    }
}
