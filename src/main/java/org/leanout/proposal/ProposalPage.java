package org.leanout.proposal;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leanout.account.People.Choice;
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
        Surroundings around,
        Slice<Discussion> said,
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

    /** Whether I may say what I think of it: the verdict, if that is mine to give. */
    public boolean mayJudge() {
        return access.mayAct() && (proposal.state().isAnswerable() || isAskedWhetherSaid());
    }

    /** Whether I am asked if the verdict that IT entered is what was said. */
    public boolean isAskedWhetherSaid() {
        return access.mayAct()
                && proposal.confirmContactId() != null
                && proposal.confirmContactId().equals(access.contactId())
                && proposal.state() != ProposalState.WITHDRAWN;
    }

    /** Whether it is I who am said to have said it. */
    public boolean isSaidByMe() {
        return access.isPerson() && Objects.equals(proposal.verdictContactId(), access.contactId());
    }

    /** Whether the version that is shown has its verdict. */
    public boolean isJudged() {
        return proposal.verdict() != null;
    }

    /** Whether the verdict that stands is my own word, and not what IT entered as such. */
    public boolean isJudgedByMe() {
        return isJudged()
                && !proposal.verdictOnBehalf()
                && access.isPerson()
                && Objects.equals(proposal.verdictContactId(), access.contactId());
    }

    /** Whether what I say is the verdict; otherwise it is what I think. */
    public boolean mayDecideIt() {
        return mayJudge() && (isAskedWhetherSaid() || proposal.deciding().isBy(access.contactId()));
    }

    /** Somebody else is asked for the verdict: I can give it, but it is not mine first of all. */
    public boolean isInPlaceOfAnother() {
        return mayDecideIt() && proposal.deciding().isInPlaceBy(access.contactId());
    }

    /** Whether the verdict is still to come, and I am the one to give it. */
    public boolean isWaitingForMe() {
        return mayDecideIt() && !isInPlaceOfAnother() && !isJudged();
    }

    /** Whether I am asked how far I felt heard: I have answered, with the verdict if that is asked of me. */
    public boolean isAskedWhetherHeard() {
        boolean toCome = isForMeToDecide() && isWaitingForMe();
        return access.mayAct() && around.answered() && !toCome;
    }

    /** Whether IT may ask others, or until another day. */
    public boolean mayAsk() {
        return access.mayChange() && proposal.state().isAnswerable();
    }

    /** Nobody speaks for people who have spoken for themselves; of others IT may still write down what they think. */
    public boolean mayJudgeForThem() {
        return access.mayChange()
                && proposal.state().isAnswerable()
                && (!isJudgedByThem() || proposal.readerIds().stream().anyMatch(this::mayBeQuoted));
    }

    /** Whether the verdict that stands is the own word of one of them. */
    public boolean isJudgedByThem() {
        return isJudged() && !proposal.verdictOnBehalf();
    }

    /** Of whom IT may still write down what they said to this version. */
    List<Choice> quotable(List<Choice> people) {
        return people.stream().filter(choice -> mayBeQuoted(choice.id())).toList();
    }

    private boolean mayBeQuoted(UUID contact) {
        boolean spoken = verdicts().stream()
                .anyMatch(given -> given.version() == proposal.versions()
                        && given.word() == Word.PARTNER
                        && given.contactId().equals(contact));
        return !spoken && proposal.deciding().mayBeQuoted(contact);
    }

    /** Whether somebody has said something else since, to the same version. */
    public boolean isEarlier(Surroundings.Judged given) {
        return verdicts().stream()
                .takeWhile(later -> later != given)
                .anyMatch(later -> later.version() == given.version()
                        && later.opinion() == given.opinion()
                        && (!given.opinion() || later.name().equals(given.name())));
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

    /** What was withdrawn is talked about no more, by neither side. */
    public boolean mayComment() {
        return Comment.mayBeMadeBy(access) && proposal.state() != ProposalState.WITHDRAWN;
    }

    /** Whoever attached it, and of what IT attached whoever looks after the partner. */
    public boolean mayRemove(Surroundings.File file) {
        return file.mine() && Comment.mayBeMadeBy(access) || !file.ofPartner() && access.mayChange();
    }

    /** In the order in which they were begun. */
    public List<Discussion> comments() {
        List<Discussion> inOrder = new ArrayList<>(said.rows());
        Collections.reverse(inOrder);
        return inOrder;
    }

    /** What a part says, paragraph by paragraph. */
    public List<Paragraph> paragraphs(String part) {
        return Paragraph.of(Part.valueOf(part), proposal);
    }

    /** Whether a passage can be commented on: there is a version that it stands in. */
    public boolean mayCommentOnPassage() {
        return mayComment() && proposal.versions() > 0;
    }

    /** Whether the words that a comment is about are not in the version that is shown any more. */
    public boolean isGone(Said comment) {
        return comment.isGoneFrom(proposal);
    }

    /** The words that the comment form is about, if they are there. */
    public @Nullable String pointedAt(CommentForm form) {
        return Passage.find(form, proposal).map(Passage::quote).orElse(null);
    }

    /** What the comment form answers, if it answers one. */
    public @Nullable Said answered(@Nullable UUID id) {
        return said.rows().stream()
                .map(Discussion::first)
                .filter(first -> first.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    /** How many comments of the partner's people have come since IT last said something to them. */
    public long waitingForIt() {
        List<Said> open = said.rows().stream()
                .filter(discussion ->
                        discussion.first().isShared() && discussion.first().resolvedBy() == null)
                .map(Discussion::lastShared)
                .toList();
        LocalDateTime heard = said.rows().stream()
                .flatMap(discussion -> Stream.concat(Stream.of(discussion.first()), discussion.replies().stream()))
                .filter(comment -> comment.isShared() && !comment.ofPartner())
                .map(Said::enteredAt)
                .max(Comparator.naturalOrder())
                .orElse(LocalDateTime.MIN);
        return open.stream()
                .filter(last -> last.ofPartner() && !last.enteredAt().isBefore(heard))
                .count();
    }
}
