package org.leanout.proposal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.Slice;

/** A partner's proposals, latest first: those that are still open, or all of them. */
record ProposalListPage(Slice<Row> proposals, boolean all, boolean first, LocalDate today, Grown grown) {

    /** Of proposals sent in 12 months, how many led to something. */
    record Grown(int sent, int grew) {}

    record Row(
            UUID id,
            String title,
            ProposalState state,
            LocalDate shownOn,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate answerDueOn,
            int words,
            int comments,
            @Nullable VerdictKind verdict) {

        public Lightness lightness() {
            return new Lightness(words, 0, null);
        }
    }

    public boolean isLate(Row row) {
        return ProposalPage.isLate(row.state(), row.verdict(), row.answerDueOn(), today);
    }
}
