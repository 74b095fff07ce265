package org.leanout.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leanout.audit.Change;
import org.leanout.partner.PartnerAccess;
import org.leanout.partner.Word;
import org.leanout.shared.Markdown;
import org.leanout.shared.SafeHtml;
import org.leanout.shared.Slice;

/** One proposal with what was said about it, and what I may do with it. */
record ProposalPage(
        PartnerAccess access,
        LocalDate today,
        ProposalDetails proposal,
        List<Judged> verdicts,
        Slice<Said> said,
        List<Change> history) {

    /** A verdict as it is shown; {@code name} said it, {@code enteredBy} wrote it down. */
    record Judged(
            VerdictKind kind,
            @Nullable String words,
            String name,
            Word word,
            LocalDate saidOn,
            String enteredBy,
            LocalDate enteredOn) {}

    static boolean isLate(
            ProposalState state, @Nullable VerdictKind verdict, @Nullable LocalDate dueOn, LocalDate today) {
        return state.isAnswerable() && verdict == null && dueOn != null && dueOn.isBefore(today);
    }

    public boolean isLate() {
        return isLate(proposal.state(), proposal.verdict(), proposal.answerDueOn(), today);
    }

    public Lightness lightness() {
        return new Lightness(proposal.words());
    }

    public SafeHtml html(@Nullable String text) {
        return Markdown.render(text);
    }

    public boolean isForMeToDecide() {
        return proposal.deciderId() != null && proposal.deciderId().equals(access.contactId());
    }

    public boolean mayEdit() {
        return access.mayChange() && proposal.state().isEditable();
    }

    public boolean maySend() {
        return access.mayChange() && proposal.state().isSendable();
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
