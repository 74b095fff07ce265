package org.leanout.proposal;

import static org.leanout.notification.NoticeKind.COMMENT;
import static org.leanout.notification.NoticeKind.CONFIRMATION_WANTED;
import static org.leanout.notification.NoticeKind.FEEDBACK_REMINDER;
import static org.leanout.notification.NoticeKind.FEEDBACK_WANTED;
import static org.leanout.notification.NoticeKind.MENTION;
import static org.leanout.notification.NoticeKind.NEW_VERSION;
import static org.leanout.notification.NoticeKind.OPINION;
import static org.leanout.notification.NoticeKind.PROPOSAL_SENT;
import static org.leanout.notification.NoticeKind.REPLY;
import static org.leanout.notification.NoticeKind.VERDICT;

import java.text.BreakIterator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.notification.Confirmation;
import org.leanout.notification.Notice;
import org.leanout.notification.NoticeKind;
import org.leanout.notification.Recall;
import org.leanout.notification.Reworded;
import org.leanout.notification.Settled;
import org.leanout.notification.To;
import org.leanout.partner.PartnerAccess;
import org.leanout.shared.Markdown;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what happened to a proposal that concerns them. */
@Component
class ProposalNotices {

    /** What waits for a reader until they have answered, or somebody has given the verdict. */
    private static final NoticeKind[] ASKED = {PROPOSAL_SENT, NEW_VERSION, FEEDBACK_WANTED, FEEDBACK_REMINDER};

    /** Letters that are read at a glance. */
    private static final int GLANCE = 240;

    private final ApplicationEventPublisher events;
    private final Listeners listeners;

    ProposalNotices(ApplicationEventPublisher events, Listeners listeners) {
        this.events = events;
        this.listeners = listeners;
    }

    /** A version lies before its readers; what was asked of them before is asked no more. */
    void sent(PartnerAccess access, Proposal proposal, @Nullable String note) {
        settled(proposal, null);
        confirmed(proposal);
        NoticeKind kind = proposal.versions() == 1 ? PROPOSAL_SENT : NEW_VERSION;
        events.publishEvent(of(kind, access, proposal, To.contacts(proposal.readerIds()))
                .saying(note == null ? beginning(proposal) : note));
    }

    /** Others are asked to answer what was sent before. */
    void asked(PartnerAccess access, Proposal proposal, Set<UUID> contacts) {
        if (contacts.isEmpty()) return;
        events.publishEvent(
                of(FEEDBACK_WANTED, access, proposal, To.contacts(contacts)).saying(beginning(proposal)));
    }

    /** Their problem in its first sentences: what they open it for, and what all who are told may read. */
    private static @Nullable String beginning(Proposal proposal) {
        String problem = proposal.problem();
        if (problem == null) return null;
        String plain = Markdown.plain(problem).strip();
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(plain);
        int end = sentences.next();
        for (int next = end; next != BreakIterator.DONE && next <= GLANCE; next = sentences.next()) end = next;
        return end == BreakIterator.DONE ? plain : plain.substring(0, end).strip();
    }

    /**
     * There is a verdict, theirs or on their behalf: nobody is waited for. An opinion answers only what its author was
     * asked. What they said themselves IT hears, and whoever was named to decide, if another of them said it; what IT
     * entered they are asked about.
     *
     * @param entered the verdict that IT had entered before, if that stood
     */
    void judged(
            PartnerAccess access,
            Proposal proposal,
            Verdict said,
            @Nullable VerdictKind entered,
            @Nullable String words) {
        if (said.isOpinion()) spoken(access, proposal, said);
        else settled(proposal, null);
        if (!said.isOpinion()) confirmed(proposal);
        if (access.isPerson()) heard(access, proposal, said, entered, words);
        else if (!said.isOpinion()) entered(access, proposal, words);
    }

    private void spoken(PartnerAccess access, Proposal proposal, Verdict said) {
        if (access.isPerson()) settled(proposal, access.me().id());
        else listeners.account(proposal, said.contactId()).ifPresent(account -> settled(proposal, account));
    }

    private void heard(
            PartnerAccess access,
            Proposal proposal,
            Verdict said,
            @Nullable VerdictKind entered,
            @Nullable String words) {
        To to = To.caretakers().and(proposal.decider());
        events.publishEvent(of(said.isOpinion() ? OPINION : VERDICT, access, proposal, to)
                .as(said.isOpinion() ? said.kind() : Reaction.of(entered, said.kind()))
                .saying(words));
    }

    private void entered(PartnerAccess access, Proposal proposal, @Nullable String words) {
        UUID asked = proposal.confirmContactId();
        if (asked == null) return;
        events.publishEvent(of(CONFIRMATION_WANTED, access, proposal, To.contacts(Set.of(asked)))
                .as(Confirmation.VERDICT)
                .saying(words));
    }

    /** Nobody is asked for a verdict any more: it is decided. Whether one was given as IT entered it, is. */
    void ended(Proposal proposal) {
        settled(proposal, null);
    }

    void withdrawn(Proposal proposal) {
        settled(proposal, null);
        confirmed(proposal);
    }

    private void confirmed(Proposal proposal) {
        events.publishEvent(Settled.of(proposal.partnerId(), proposal.id(), CONFIRMATION_WANTED));
    }

    private void settled(Proposal proposal, @Nullable UUID account) {
        var settled = Settled.of(proposal.partnerId(), proposal.id(), ASKED);
        events.publishEvent(account == null ? settled : settled.only(account));
    }

    /**
     * Those who are called hear that; whoever talks along hears of a reply; each hears once. A comment answers what
     * its author was asked, but for the verdict of whoever decides.
     */
    void commented(PartnerAccess access, Proposal proposal, Comment comment, Set<UUID> called) {
        Set<UUID> talking = new HashSet<>(listeners.talking(comment));
        Set<UUID> others = new HashSet<>(listeners.concerned(access, proposal, comment));
        talking.removeAll(called);
        others.removeAll(called);
        others.removeAll(talking);
        tell(MENTION, access, proposal, comment, called);
        tell(REPLY, access, proposal, comment, talking);
        tell(COMMENT, access, proposal, comment, others);
        if (comment.isOfPartner() && !proposal.awaitsVerdictOf(access.contactId()))
            settled(proposal, access.me().id());
    }

    /** Those hear who are called to a comment only now. */
    void called(PartnerAccess access, Proposal proposal, Comment comment, Set<UUID> accounts) {
        tell(MENTION, access, proposal, comment, accounts);
    }

    private void tell(NoticeKind kind, PartnerAccess access, Proposal proposal, Comment comment, Set<UUID> accounts) {
        if (accounts.isEmpty()) return;
        String below = "/proposals/" + proposal.id() + "#comment-" + comment.id();
        Notice notice = Notice.of(kind, access, comment.id(), below, proposal.title(), To.accounts(accounts))
                .in(proposal.id())
                .saying(comment.text());
        events.publishEvent(comment.isInternal() ? notice.internally() : notice);
    }

    void reworded(Comment comment) {
        events.publishEvent(Reworded.of(comment.partnerId(), comment.id(), comment.text()));
    }

    void takenBack(Comment comment) {
        events.publishEvent(new Recall(comment.partnerId(), comment.id()));
    }

    private static Notice of(NoticeKind kind, PartnerAccess access, Proposal proposal, To to) {
        return Notice.of(kind, access, proposal.id(), "/proposals/" + proposal.id(), proposal.title(), to);
    }

    /** For those who are reminded: a day is near, or has passed. */
    void remind(UUID partnerId, UUID proposalId, String path, String title, List<UUID> contacts) {
        events.publishEvent(
                Notice.byItself(FEEDBACK_REMINDER, partnerId, proposalId, path, title, To.contacts(contacts)));
    }
}
