package org.leanout.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Markdown;
import org.leanout.shared.SafeHtml;
import org.leanout.shared.Slice;

/** One proposal with what was said about it, and what I may do with it. */
record ProposalPage(
        PartnerAccess access,
        LocalDate today,
        ProposalDetails proposal,
        Surroundings around,
        Slice<Said> said,
        List<Change> history) {

    static boolean isLate(
            ProposalState state, @Nullable VerdictKind verdict, @Nullable LocalDate dueOn, LocalDate today) {
        return state.isAnswerable() && verdict == null && dueOn != null && dueOn.isBefore(today);
    }

    public boolean isLate() {
        return isLate(proposal.state(), proposal.verdict(), proposal.answerDueOn(), today);
    }

    public Lightness lightness() {
        return new Lightness(proposal.words(), proposal.readers().size(), proposal.effortHours());
    }

    public List<Surroundings.Judged> verdicts() {
        return around.verdicts();
    }

    /** The version that what changed is counted from: the one that I read before, or the last but one; 0 if none. */
    public int changedSince() {
        if (proposal.versions() < 2) return 0;
        return proposal.readBefore() == 0 ? proposal.versions() - 1 : proposal.readBefore();
    }

    /** What was new in the version that is shown. */
    public @Nullable String note() {
        return around.versions().isEmpty() ? null : around.versions().get(0).note();
    }

    public SafeHtml html(@Nullable String text) {
        return Markdown.render(text);
    }

    public boolean isForMeToDecide() {
        return proposal.deciderId() != null && proposal.deciderId().equals(access.contactId());
    }

    /** A draft is put better; of what was sent, a next version is written. */
    public boolean mayEdit() {
        return access.mayChange() && (maySend() || proposal.state().isRevisable());
    }

    public boolean maySend() {
        return access.mayChange() && proposal.state() == ProposalState.DRAFT;
    }

    public boolean mayJudge() {
        return access.mayAct() && proposal.state().isAnswerable();
    }

    /** Nobody speaks for people who have spoken for themselves. */
    public boolean mayJudgeForThem() {
        boolean own = proposal.verdict() != null && !proposal.verdictOnBehalf();
        return access.mayChange() && proposal.state().isAnswerable() && !own;
    }

    public boolean mayDecide() {
        return access.mayChange() && proposal.state() == ProposalState.ANSWERED && proposal.verdict() != null;
    }

    public boolean mayReopen() {
        return access.mayChange() && proposal.state() == ProposalState.DECIDED;
    }

    public boolean mayWithdraw() {
        return access.mayChange() && proposal.state().isOpen();
    }

    public boolean mayComment() {
        return Comment.mayBeMadeBy(access);
    }

    /** In the order in which they were made. */
    public List<Said> comments() {
        List<Said> inOrder = new ArrayList<>(said.rows());
        Collections.reverse(inOrder);
        return inOrder;
    }

    /** How many comments of the partner's people have come since IT last said something to them. */
    public long waitingForIt() {
        return said.rows().stream()
                .filter(Said::isShared)
                .takeWhile(Said::ofPartner)
                .count();
    }
}
