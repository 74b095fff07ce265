package org.leanout.proposal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Ids;
import org.leanout.shared.NotFound;
import org.leanout.shared.Once;
import org.leanout.shared.PartnerKey;
import org.leanout.shared.Refused;
import org.leanout.shared.Today;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What both sides say about the proposals. */
@Service
@Transactional
public class Comments {

    private final CommentRepository comments;
    private final VerdictRepository verdicts;
    private final Proposals proposals;
    private final VersionQueries versions;
    private final Mentions mentions;
    private final ProposalNotices notices;
    private final Repetitions repetitions;
    private final Once once;
    private final Today today;

    Comments(
            CommentRepository comments,
            VerdictRepository verdicts,
            Proposals proposals,
            VersionQueries versions,
            Mentions mentions,
            ProposalNotices notices,
            Repetitions repetitions,
            Once once,
            Today today) {
        this.comments = comments;
        this.verdicts = verdicts;
        this.proposals = proposals;
        this.versions = versions;
        this.mentions = mentions;
        this.notices = notices;
        this.repetitions = repetitions;
        this.once = once;
        this.today = today;
    }

    /**
     * Where it stands that somebody says something.
     *
     * @param already whether they had said it a moment before, by another form
     */
    public record Place(UUID id, boolean already) {}

    /**
     * Says something; sent twice, the form says it once. Whoever went back in the browser has a form with another id: the same
     * words at the same place are the same comment as long as it may be taken back, and call whoever they call besides. Other
     * words in a form that was sent are another comment.
     */
    public Place add(PartnerAccess access, UUID proposalId, CommentForm form) {
        Proposal proposal = proposals.find(access, proposalId);
        once.hold(access.me().id());
        Optional<Comment> sent = comments.findById(new PartnerKey(access.partnerId(), form.id()));
        if (sent.filter(it -> it.isSaidBy(access.me(), form.text())).isPresent()) return new Place(form.id(), false);
        CommentForm mine = sent.isEmpty() ? form : form.anew();
        Comment comment = new Comment(proposal, mine, access, today).about(passage(access, proposal, mine), read(mine));
        UUID thread = mine.replyTo() == null
                ? null
                : thread(access, proposal, mine.replyTo()).id();
        Optional<Comment> before = repetitions.find(comment, thread);
        if (before.isPresent()) {
            call(access, proposal, before.get(), mine);
            return new Place(before.get().id(), true);
        }
        say(access, proposal, mine, comment);
        return new Place(comment.id(), false);
    }

    /**
     * Says what somebody answered by mail to word of a comment, and to nobody but those who read that one; in answer to word
     * of the proposal itself it is for both sides.
     *
     * @param files how many came along, and are not taken
     */
    public void reply(PartnerAccess access, UUID proposalId, UUID answered, String text, int files) {
        access.mustNotBeArchived();
        if (!mayBeMadeBy(access)) throw new Refused("refused.comment.standing");
        if (text.length() > CommentForm.LONGEST)
            throw new Refused("refused.comment.long", text.length(), CommentForm.LONGEST);
        Proposal proposal = proposals.find(access, proposalId);
        CommentForm form = CommentForm.of(Ids.next(), text, false);
        if (!answered.equals(proposalId))
            form = CommentForm.of(
                            form.id(), text, find(access, proposal, answered).isInternal())
                    .to(answered);
        say(access, proposal, form, new Comment(proposal, form, access, today).byMail(files));
    }

    /** Whether somebody may say anything there at all. */
    public static boolean mayBeMadeBy(PartnerAccess access) {
        return Comment.mayBeMadeBy(access);
    }

    private void say(PartnerAccess access, Proposal proposal, CommentForm form, Comment comment) {
        if (form.replyTo() != null) comment.replyingTo(thread(access, proposal, form.replyTo()));
        Set<UUID> called = mentions.in(access, form, comment.isInternal());
        Comment said = comments.save(comment);
        comments.flush();
        mentions.keep(said, called);
        if (said.isOfPartner()) proposal.hear();
        notices.commented(access, proposal, said, called);
    }

    private static @Nullable Integer read(CommentForm form) {
        return form.isAboutPassage() ? form.ofVersion() : null;
    }

    /** Of the version that its author has read, even if another was sent since. */
    private @Nullable Passage passage(PartnerAccess access, Proposal proposal, CommentForm form) {
        if (!form.isAboutPassage() || form.replyTo() != null) return null;
        if (form.ofVersion() == null) throw new Refused("refused.comment.passage");
        List<VersionText> found = versions.find(access, proposal.id(), form.ofVersion(), form.ofVersion());
        if (found.isEmpty()) throw new Refused("refused.comment.passage");
        return Passage.of(form, found.get(0));
    }

    private Comment thread(PartnerAccess access, Proposal proposal, UUID id) {
        Comment other = find(access, proposal, id);
        return other.threadId().equals(id) ? other : find(access, proposal, other.threadId());
    }

    /** Says it better; who is called only now hears of it, and nobody else. */
    public void change(PartnerAccess access, UUID proposalId, UUID id, CommentForm form) {
        Proposal proposal = proposals.find(access, proposalId);
        proposal.mustNotBeWithdrawn();
        Comment comment = find(access, proposal, id);
        comment.change(form, access.me(), today.now());
        notices.reworded(comment);
        call(access, proposal, comment, form);
    }

    private void call(PartnerAccess access, Proposal proposal, Comment comment, CommentForm form) {
        Set<UUID> called = mentions.in(access, form, comment.isInternal());
        notices.called(access, proposal, comment, mentions.keep(comment, called));
    }

    /** Says that there is nothing more to say, or opens it again. */
    public void resolve(PartnerAccess access, UUID proposalId, UUID id, boolean resolved) {
        find(access, proposals.find(access, proposalId), id).resolve(resolved, access.me(), today.now());
    }

    /** Takes it back: no partner sees it any more, and for IT a trace stays. */
    public void remove(PartnerAccess access, UUID proposalId, UUID id) {
        Proposal proposal = proposals.find(access, proposalId);
        Comment comment = find(access, proposal, id);
        if (comments.existsByPartnerIdAndReplyToAndRemovedAtIsNull(access.partnerId(), id))
            throw new Refused("refused.comment.answered");
        comment.remove(access.me(), today.now());
        notices.takenBack(comment);
        if (!isAnswered(proposal)) proposal.hearNothing();
    }

    private boolean isAnswered(Proposal proposal) {
        return comments.isAnswered(proposal.partnerId(), proposal.id(), proposal.sentAt())
                || verdicts.existsByPartnerIdAndProposalIdAndOfVersion(
                        proposal.partnerId(), proposal.id(), proposal.versions());
    }

    private Comment find(PartnerAccess access, Proposal proposal, UUID id) {
        return comments.findById(new PartnerKey(access.partnerId(), id))
                .filter(comment -> comment.isOf(proposal) && comment.isVisibleTo(access))
                .orElseThrow(NotFound::new);
    }
}
